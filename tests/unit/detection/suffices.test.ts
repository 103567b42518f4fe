import { describe, expect, it } from 'vitest';
import { suffices } from '../../../src/detection/suffices';
import type { LinkKind, LinkResult } from '../../../src/matching/types';

function met(
  matched: string[],
  ignored: string[],
  missing: string[],
  kind: LinkKind = 'fuzzy',
): LinkResult[] {
  const reason = { matched: matched.map((w): [string, string] => [w, w]), ignored, missing };
  return [{ code: 'M1811', label: '', appellation: '', score: 0.3, kind, reason }];
}

describe('the words of a mention say which job it is', () => {
  it('unless they are a rank and what every trade has', () => {
    expect(suffices(met(['manager'], ['operationnel'], ['data']), false)).toBe(false);
    expect(suffices(met(['responsable', 'service'], [], ['informatique']), false)).toBe(false);
    expect(suffices(met(['chefs', 'equipe'], [], ['batiment']), false)).toBe(false);
  });

  it('when one of them is of the trade, whether the name has it or not', () => {
    expect(suffices(met(['responsable', 'paie'], [], ['adjoint']), false)).toBe(true);
    expect(suffices(met(['operateur'], ['laverie', 'usine'], ['blanchisserie']), false)).toBe(true);
  });

  it('when the name has nothing more to say, or is met to the letter', () => {
    expect(suffices(met(['directeur', 'magasin'], [], []), false)).toBe(true);
    expect(suffices(met(['chef', 'equipe'], [], ['batiment'], 'exact'), false)).toBe(true);
    expect(suffices([], false)).toBe(true);
  });

  it('in a title with a shared complement, not with a rank alone', () => {
    expect(suffices(met(['chef', 'projet'], [], ['informatique']), true)).toBe(true);
    expect(suffices(met(['manager'], ['operationnel'], ['data']), true)).toBe(false);
  });
});
