import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/sheets/types';
import { countFilters, passes } from '../../../src/ui/search/filters';

const baker: Brief = {
  code: 'D1102',
  label: 'Boulanger / Boulangère',
  domain: 'D11',
  entry: { min: 3, max: 4 },
  diplomas: null,
  pay: { low: 2135, high: 2567, mean: null, year: '2022' },
  tension: 3,
  jobSeekers: 6000,
  riasec: { major: 'R', minor: 'A' },
  interests: [],
};
const unknown: Brief = { ...baker, entry: null, pay: null, tension: null, riasec: { major: 'S' } };

describe('filters', () => {
  it('let everything through when nothing is asked', () => {
    expect(passes(baker, {})).toBe(true);
    expect(passes(unknown, {})).toBe(true);
  });

  it('keep the jobs that open at the level aimed at or below', () => {
    expect(passes(baker, { level: 3 })).toBe(true);
    expect(passes(baker, { level: 7 })).toBe(true);
    expect(passes({ ...baker, entry: { min: 7, max: 7 } }, { level: 5 })).toBe(false);
    // Cueilleur de fruits asks for none, infirmier's sheet states none but its diplomas have one.
    const none = { min: null, max: null, noDiploma: true } as const;
    expect(passes({ ...baker, entry: none }, { level: 3 })).toBe(true);
    const nurse = { ...baker, entry: null, diplomas: { min: 6, max: 6 } };
    expect(passes(nurse, { level: 6 })).toBe(true);
    expect(passes(nurse, { level: 5 })).toBe(false);
  });

  it('take the middle of the span where two families differ', () => {
    expect(passes(baker, { pay: 2350 })).toBe(true);
    expect(passes(baker, { pay: 2400 })).toBe(false);
    expect(passes({ ...baker, pay: { ...baker.pay!, mean: 2500 } }, { pay: 2400 })).toBe(true);
  });

  it('look at both interest types, the domain and the tension', () => {
    expect(passes(baker, { riasec: 'A' })).toBe(true);
    expect(passes(baker, { riasec: 'E' })).toBe(false);
    expect(passes(baker, { domain: 'D' })).toBe(true);
    expect(passes(baker, { domain: 'M' })).toBe(false);
    expect(passes(baker, { tension: 4 })).toBe(false);
  });

  it('never guess what is unknown', () => {
    for (const filter of [{ level: 8 }, { pay: 1 }, { tension: 1 }]) {
      expect(passes(unknown, filter)).toBe(false);
    }
  });

  it('count only what is set', () => {
    expect(countFilters({ level: 5, domain: undefined, riasec: 'I' })).toBe(2);
  });
});
