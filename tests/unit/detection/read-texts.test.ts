import { describe, expect, it, vi } from 'vitest';
import { readTexts } from '../../../src/detection/read-texts';
import type { Linker, LinkResult } from '../../../src/matching/types';
import { NO_NAMES } from './support';

const sheet = (code: string): LinkResult => ({
  code,
  label: code,
  appellation: code,
  score: 1,
  kind: 'exact',
  reason: { matched: [], ignored: [], missing: [] },
});

/** Knows two jobs by their first word. */
function linker(): Linker {
  const link = vi.fn((text: string) =>
    /^boulang/i.test(text) ? [sheet('D1102')] : /^soudeu/i.test(text) ? [sheet('H2913')] : [],
  );
  return { link, search: link, telling: () => [], names: NO_NAMES };
}

describe('the jobs that texts name', () => {
  it('are told by their bounds, each list of sheets once', () => {
    const texts = ['Nous cherchons un boulanger.', 'Rien ici.', 'Un soudeur et un boulanger.'];
    const { links, mentions } = readTexts(
      texts.map((text) => ({ text })),
      linker(),
    );
    expect(links.map(([first]) => first?.code)).toEqual(['D1102', 'H2913']);
    expect(
      mentions.map((found, i) =>
        found.map(([start, end, link]) => [texts[i]?.slice(start, end), link]),
      ),
    ).toEqual([
      [['boulanger', 0]],
      [],
      [
        ['soudeur', 1],
        ['boulanger', 0],
      ],
    ]);
  });

  it('are linked once a request, however often the words come', () => {
    const counting = linker();
    const texts = Array.from({ length: 50 }, (_, i) => ({ text: `Poste ${i} : un boulanger.` }));
    expect(readTexts(texts, counting).mentions.flat()).toHaveLength(50);
    expect(counting.link).toHaveBeenCalledTimes(1);
  });

  it('are left out where no sheet is known', () => {
    expect(readTexts([{ text: 'Nous cherchons un menuisier.' }], linker())).toEqual({
      links: [],
      mentions: [[]],
    });
  });
});
