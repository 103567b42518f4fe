import { describe, expect, it } from 'vitest';
import { cachedTitleIndex } from '../../../scripts/cli/title-index';
import { detectCandidates } from '../../../src/detection/candidates';
import { readTexts } from '../../../src/detection/read-texts';
import { resolveCandidate } from '../../../src/detection/resolve';
import { readingOn } from '../../../src/matching/indirect';
import { createLinker } from '../../../src/matching/linker';
import { mentionsOf } from './support';

const linker = readingOn(createLinker(cachedTitleIndex()));
const linked = (text: string) =>
  detectCandidates(text)
    .flatMap((candidate) => resolveCandidate(candidate, linker))
    .map(({ text, code }) => [text, code]);

describe('an internship named by its field', () => {
  it.each([
    ['HR Intern', 'HR Intern', 'M1501'],
    ['Intern - Information Technology - $15.00 hourly', 'Intern - Information Technology', 'M1810'],
    ['Stage en trésorerie', 'Stage en trésorerie', 'M1207'],
    ['Alternance - Achats - Septembre 2026', 'Alternance - Achats', 'D1431'],
    ['IT Projects and Governance Intern', 'IT', 'M1810'],
  ])('%s', (text, span, code) => {
    expect(linked(text)).toEqual([[span, code]]);
  });

  it('is none without a field, nor where a job is named', () => {
    expect(mentionsOf('Candidature spontanée – Stage')).toEqual([]);
    expect(mentionsOf('Stage de 6 mois')).toEqual([]);
    expect(mentionsOf('Stage - Assistant marketing')).toEqual(['Assistant marketing']);
  });

  it('is none in a sentence', () => {
    for (const text of [
      'Un stage en trésorerie serait un plus.',
      'Nous proposons un stage en marketing',
      'Vous avez fait un stage dans la finance',
      'Expérience (stage ou alternance) en comptabilité',
    ])
      expect(mentionsOf(text)).toEqual([]);
  });

  it('is marked where its words are, not where its line begins', () => {
    const text = 'IT Projects: Masar Internship - Information Technology';
    const { mentions } = readTexts([{ text, title: true }], linker);
    expect(mentions[0]?.map(([start, end]) => text.slice(start, end))).toEqual([
      'Internship - Information Technology',
    ]);
  });
});

it('an English title leads to the sheet of its French name, never to words it only resembles', () => {
  expect(linked('Sales Manager')).toEqual([['Sales Manager', 'M1707']]);
  expect(linked('Senior Accountant')[0]?.[1]).toBe('M1203');
});
