import { describe, expect, it } from 'vitest';
import { isLikely, suffices } from '../../../src/detection/suffices';
import type { LinkKind, LinkResult } from '../../../src/matching/types';

function met(
  matched: string[],
  ignored: string[],
  missing: string[],
  kind: LinkKind = 'fuzzy',
  score = 0.35,
): LinkResult[] {
  const reason = { matched: matched.map((w): [string, string] => [w, w]), ignored, missing };
  return [{ code: 'M1811', label: '', appellation: '', score, kind, reason }];
}

describe('the words of a mention say which job it is', () => {
  it('unless they are a rank and what every trade has', () => {
    expect(suffices(met(['manager'], ['operationnel'], ['data']), false)).toBe(false);
    expect(suffices(met(['responsable', 'service'], [], ['informatique']), false)).toBe(false);
    expect(suffices(met(['chefs', 'equipe'], [], ['batiment']), false)).toBe(false);
  });

  it('unless they are a rank and a status', () => {
    expect(suffices(met(['agent', 'municipale'], [], ['police']), false)).toBe(false);
    expect(suffices(met(['consultant'], ['specialises'], ['fonctionnel']), false)).toBe(false);
    expect(suffices(met(['agent', 'maitrise'], [], ['exploitation']), false)).toBe(false);
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

describe('the likeliest sheet of a mention in running text', () => {
  const scored = (score: number, matched: string[], ignored: string[], missing: string[]) =>
    met(matched, ignored, missing, 'fuzzy', score);

  it('is likely from a score of .35', () => {
    expect(isLikely(scored(0.35, ['responsable', 'paie'], [], ['adjoint']))).toBe(true);
    expect(isLikely(scored(0.34, ['responsable', 'paie'], [], ['adjoint']))).toBe(false);
    expect(isLikely([])).toBe(false);
  });

  it('must be surer where only a rank was met', () => {
    expect(isLikely(scored(0.6, ['expert'], ['assistanat'], ['systemes']))).toBe(false);
    expect(isLikely(scored(0.6, [], ['responsable', 'synthese'], ['technicien']))).toBe(false);
    expect(isLikely(scored(0.9, ['administrateur'], ['windows'], ['systemes']))).toBe(true);
    expect(isLikely(scored(0.6, ['expert'], ['assistanat'], []))).toBe(true);
  });

  it('must be surer where the name completes one word', () => {
    expect(isLikely(scored(0.5, ['vendeur'], [], ['equipement', 'maison']))).toBe(false);
    expect(isLikely(scored(0.75, ['facteur'], [], ['courrier']))).toBe(true);
    expect(isLikely(scored(0.5, ['electricien', 'batiment'], [], ['chantier']))).toBe(true);
    expect(isLikely(met(['vendeur'], [], ['maison'], 'variant', 0.5))).toBe(true);
  });
});
