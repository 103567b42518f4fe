import { describe, expect, it } from 'vitest';
import { formItems, nextItem } from '../../../src/quiz/forms';
import en from '../../../src/quiz/items/en.json';
import fr from '../../../src/quiz/items/fr.json';
import { withPart } from '../../../src/quiz/record';
import { RIASEC } from '../../../src/sheets/scales';

const short = formItems('short');
const full = formItems('full');

describe('the two forms', () => {
  it('ask three and ten activities per Holland type', () => {
    for (const letter of RIASEC) {
      expect(short.filter((item) => item.type === letter)).toHaveLength(3);
      expect(full.filter((item) => item.type === letter)).toHaveLength(10);
    }
  });

  it('share their beginning, so that the full form continues the short one', () => {
    expect(full.slice(0, short.length)).toEqual(short);
  });

  it('never ask two activities of one type running', () => {
    for (let i = 1; i < full.length; i++) expect(full[i]!.type).not.toBe(full[i - 1]!.type);
  });

  it('touch each of the thirty ROME interests', () => {
    const touched = new Set(full.flatMap((item) => item.interests));
    expect([...touched].map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
  });

  it('find the first unanswered item again after a pause', () => {
    expect(nextItem('short', {})).toBe(short[0]);
    expect(nextItem('short', { [short[0]!.id]: 3, [short[2]!.id]: 4 })).toBe(short[1]);
    const done = Object.fromEntries(short.map((item) => [item.id, 3 as const]));
    expect(nextItem('short', done)).toBeNull();
    expect(nextItem('full', done)).toBe(full[18]);
  });
});

describe('the wording', () => {
  it.each([
    ['French', fr],
    ['English', en],
  ])('exists once for every item in %s', (_, wording: Record<string, string>) => {
    expect(Object.keys(wording).sort()).toEqual(full.map((item) => item.id).sort());
    expect(new Set(Object.values(wording)).size).toBe(full.length);
  });

  it('fits a small screen', () => {
    for (const text of [...Object.values(fr), ...Object.values(en)])
      expect(text.length).toBeLessThanOrEqual(70);
  });

  it('agrees with nobody’s gender in French', () => {
    const gendered =
      /\b(?:seul|attentif|attentive|prêt|passionné|attiré|il|elle|un ami|une amie)\b|[a-z](?:\(e\)|·e)/i;
    for (const text of Object.values(fr)) expect(text).not.toMatch(gendered);
  });
});

it('a record takes more answers, and another form, and loses none', () => {
  const record = withPart({ form: 'short', answers: { r01: 5, i01: 2 } }, { answers: { i01: 3 } });
  expect(record).toEqual({ form: 'short', answers: { r01: 5, i01: 3 } });
  expect(withPart(record, { form: 'full' })).toEqual({ ...record, form: 'full' });
});
