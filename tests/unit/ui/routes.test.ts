import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, type Route, routeOf } from '../../../src/ui/app/routes';

const code = fc.stringMatching(/^[A-N]\d{4}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  code.map((each): Route => ({ name: 'sheet', code: each })),
  fc.string({ unit: 'grapheme' }).map((query): Route => ({ name: 'search', query })),
  fc
    .array(code, { minLength: 1, maxLength: 4 })
    .map((codes): Route => ({ name: 'compare', codes })),
  fc.constantFrom<Route>({ name: 'page' }, { name: 'saved' }, { name: 'quiz' }),
);

describe('the address of a view', () => {
  it('leads back to the view', () => {
    fc.assert(
      fc.property(route, (each) => {
        expect(routeOf(fragmentOf(each))).toEqual(each);
      }),
    );
  });

  it('is read whatever a person typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(routeOf(text).name).toBeTruthy();
      }),
    );
    expect(routeOf('#e1101')).toEqual({ name: 'sheet', code: 'E1101' });
    expect(routeOf('#100%', { name: 'search', query: '' })).toEqual({ name: 'search', query: '' });
  });

  it('keeps only codes in a comparison', () => {
    for (const typed of ['#compare/E1101,<script>,M1203', '#compare/e1101,m1203']) {
      expect(routeOf(typed)).toEqual({ name: 'compare', codes: ['E1101', 'M1203'] });
    }
  });
});
