import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readTable } from '../../../scripts/data/read-table';
import { fold } from '../../../src/french/fold';
import { surfaceForms } from '../../../src/french/labels';
import { squeeze } from '../../../src/matching/explain';
import { createLinker } from '../../../src/matching/linker';

const linker = createLinker(titleIndex());
const names = readTable('names.tsv', ['code', 'name']);
const owners = new Map<string, Set<string>>();
for (const { code, name } of names)
  for (const form of Object.values(surfaceForms(name)).map((text) => squeeze(fold(text))))
    owners.set(form, (owners.get(form) ?? new Set()).add(code));

/** All would take a minute; `ALL_NAMES=1` tries them all. */
const step = process.env.ALL_NAMES ? 1 : 12;
const owned = names
  .filter((_, i) => i % step === 0)
  .map(({ code, name }) => ({ code, ...surfaceForms(name) }))
  .filter(({ masculine }) => owners.get(squeeze(fold(masculine)))?.size === 1);

/** Names that hold what is noise elsewhere, and lose it with the noise ("Apprenti paysagiste"), are few. */
const MOST_LOST = 0.005;

describe('an official name amid what ads add', () => {
  it.each<[string, (masculine: string, feminine: string) => string]>([
    ['contract and place', (name) => `${name} (H/F) - CDI - Lyon (69)`],
    ['an opening', (name) => `URGENT : ${name} F/H`],
    ['an apprenticeship', (name) => `Alternance - ${name} H/F`],
    ['a town', (name) => `${name} à Toulouse`],
    ['an employer', (name) => `${name} chez Carrefour H/F`],
    ['both genders in full', (name, feminine) => `${name} / ${feminine}`],
    ['both genders, the feminine first', (name, feminine) => `${feminine}/${name} (H/F)`],
  ])(
    'still leads to its own sheet: %s',
    (_, write) => {
      const lost = owned
        .map(({ code, masculine, feminine }) => ({ code, text: write(masculine, feminine) }))
        .filter(({ code, text }) => linker.link(text)[0]?.code !== code);
      expect(
        lost.length / owned.length,
        lost
          .map(({ text }) => text)
          .slice(0, 9)
          .join('\n'),
      ).toBeLessThan(MOST_LOST);
    },
    60_000,
  );

  it('leads there in the plural too, whatever the other list has by that name', () => {
    expect(linker.link('Ethnographes')[0]?.code).toBe(linker.link('Ethnographe')[0]?.code);
    expect(linker.link('Agents de stérilisation')[0]?.code).toBe('J1309');
    expect(linker.link('Perceurs corporels H/F')[0]?.code).toBe('D1239');
  });

  it('keeps words of noise that the name has', () => {
    expect(linker.link('Veilleur de nuit - CDI - Lyon')[0]).toMatchObject({ kind: 'exact' });
    expect(linker.link('Employé de maison chez des particuliers')[0]?.code).toBe('K1304');
  });
});
