import { describe, expect, it } from 'vitest';
import { detectCandidates } from '../../../src/detection/candidates';
import { resolveCandidate } from '../../../src/detection/resolve';
import type { Linker, LinkResult } from '../../../src/matching/types';
import { NO_NAMES } from './support';

/** Answers every text that begins with one of the words, as surely as told. */
function answering(scores: Record<string, number>): Linker {
  const link = (text: string): LinkResult[] => {
    const word = text.split(' ')[0]?.toLowerCase() ?? '';
    const score = scores[word];
    if (score === undefined) return [];
    const reason = {
      matched: [[word, word]] as [string, string][],
      ignored: ['another'],
      missing: ['trade'],
    };
    return [{ code: 'A1101', label: '', appellation: '', score, kind: 'fuzzy', reason }];
  };
  return { link, search: link, telling: () => [], names: NO_NAMES };
}

/** [text, code] of each mention. */
function codesIn(text: string, linker: Linker) {
  return detectCandidates(text)
    .flatMap((candidate) => resolveCandidate(candidate, linker))
    .map(({ text, code }) => [text, code]);
}

describe('a sheet that is more often wrong than right', () => {
  it('is not shown for a mention in a sentence', () => {
    const text = 'Nous cherchons un zingueur et un soudeur.';
    expect(codesIn(text, answering({ zingueur: 0.34, soudeur: 0.35 }))).toEqual([
      ['zingueur', null],
      ['soudeur', 'A1101'],
    ]);
  });

  it('is shown for a title, and before an H/F mark', () => {
    const unsure = answering({ zingueur: 0.1 });
    expect(codesIn('Zingueur', unsure)).toEqual([['Zingueur', 'A1101']]);
    expect(codesIn('Nous cherchons un zingueur (H/F) pour Brest.', unsure)).toEqual([
      ['zingueur', 'A1101'],
    ]);
  });
});

describe('a name that no sheet has whole', () => {
  /** Knows each of these texts, and nothing that holds more. */
  function knowing(...names: string[]): Linker {
    const link = (text: string): LinkResult[] => {
      if (!names.includes(text.toLowerCase())) return [];
      const reason = { matched: [], ignored: [], missing: [] };
      return [{ code: 'A1101', label: '', appellation: '', score: 0.97, kind: 'exact', reason }];
    };
    return { link, search: link, telling: () => [], names: NO_NAMES };
  }

  it('leads nowhere by its head when it says of which kind', () => {
    const text = 'Nous cherchons un zingueur de réseaux et un notaire associé.';
    expect(codesIn(text, knowing('zingueur', 'notaire'))).toEqual([
      ['zingueur de réseaux', null],
      ['notaire associé', 'A1101'],
    ]);
  });

  it('leads where its head and first complement do', () => {
    const text = 'Nous cherchons un agent de maintenance de chariots.';
    expect(codesIn(text, knowing('agent', 'agent de maintenance'))).toEqual([
      ['agent de maintenance de chariots', 'A1101'],
    ]);
  });
});
