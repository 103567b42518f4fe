import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSpacing } from '../../../src/french/typography';
import { area, resolveLocale, translate } from '../../../src/ui/i18n/translate';

const words = area({
  fr: { hello: 'Bonjour {name} !', jobs_one: '{count} métier', jobs_other: '{count} métiers' },
  en: { hello: 'Hello {name}!', jobs_one: '{count} job', jobs_other: '{count} jobs' },
});

describe('translate', () => {
  it('puts the parameters in place, in each language', () => {
    expect(translate(words, 'fr', 'hello', { name: 'Zoé' })).toBe('Bonjour Zoé\u202f!');
    expect(translate(words, 'en', 'hello', { name: 'Zoé' })).toBe('Hello Zoé!');
  });

  it('takes the plural of the language: zero is singular in French, plural in English', () => {
    expect(translate(words, 'fr', 'jobs', { count: 0 })).toBe('0 métier');
    expect(translate(words, 'en', 'jobs', { count: 0 })).toBe('0 jobs');
    expect(translate(words, 'fr', 'jobs', { count: 1 })).toBe('1 métier');
    expect(translate(words, 'fr', 'jobs', { count: 2 })).toBe('2 métiers');
  });

  it('has a form for every count, a million included', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('fr', 'en'), (count, locale) => {
        expect(translate(words, locale as 'fr', 'jobs', { count })).toContain(String(count));
      }),
    );
    expect(translate(words, 'fr', 'jobs', { count: 1_000_000 })).toBe('1000000 métiers');
  });

  it('leaves a parameter it was not given as it stands, and never reads one as a pattern', () => {
    expect(translate(words, 'en', 'hello')).toBe('Hello {name}!');
    expect(translate(words, 'en', 'hello', { name: '$& {name}' })).toBe('Hello $& {name}!');
  });

  it('refuses a key that the area does not have', () => {
    expect(() => translate(words, 'fr', 'nothing' as 'hello')).toThrow(RangeError);
  });
});

describe('French spacing', () => {
  it('is narrow and does not break before high signs and inside guillemets', () => {
    expect(frenchSpacing('« Boulanger » : 45 % ; 2 000 € ?')).toBe(
      '«\u202fBoulanger\u202f»\u202f: 45\u202f%\u202f; 2 000\u202f€\u202f?',
    );
  });

  it('changes no other character, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = frenchSpacing(text);
        expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(frenchSpacing(once)).toBe(once);
      }),
    );
  });
});

describe('resolveLocale', () => {
  it('follows a choice before the browser', () => {
    expect(resolveLocale('en', ['fr-FR'])).toBe('en');
  });

  it('takes the first of the browser’s languages that we have, else French', () => {
    expect(resolveLocale('auto', ['de-CH', 'en-GB', 'fr-CH'])).toBe('en');
    expect(resolveLocale('auto', ['fr-CA'])).toBe('fr');
    expect(resolveLocale('auto', ['nl-BE'])).toBe('fr');
    expect(resolveLocale('auto', [])).toBe('fr');
  });
});
