import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { titleIndex } from '../../scripts/assets/index-assets';
import { readTable } from '../../scripts/data/read-table';
import { isLeftToBench, readUnlabelledTitles, UNLABELLED } from '../../scripts/learn/unlabelled';
import { fold } from '../../src/french/fold';
import { surfaceForms } from '../../src/french/labels';
import { createLinker } from '../../src/matching/linker';
import type { Linker } from '../../src/matching/types';
import { typist } from '../unit/matching/title-edits';
import type { Figure } from './figure';

/**
 * `search` while a name is typed, beside the same peers as `link`: how often the
 * sheet wanted is among the first eight after so many letters.
 */
const LETTERS = [3, 5, 8, 12, 18];
/** As many again with one letter mistyped; fewer are no word one could mean. */
const MISTYPED = [8, 12, 18];
const SHOWN = 8;
const SEED = 20261123;

interface Wanted {
  name: string;
  code: string;
}

type Search = (typed: string) => string[];

/** Names as ads write them, the common trades' more often than others; without ads, one name in twelve. */
function wanted(linker: Linker): { names: Wanted[]; from: string } {
  const folder = fileURLToPath(new URL('../../../shared/eval', import.meta.url));
  const titles = existsSync(join(folder, UNLABELLED)) ? readUnlabelledTitles(folder) : [];
  const names = titles
    .filter((_, place) => isLeftToBench(place))
    .flatMap((title): Wanted[] => {
      const [best, next] = linker.link(title);
      if (best?.kind !== 'exact' || next?.kind === 'exact') return [];
      return [{ name: surfaceForms(best.appellation).masculine, code: best.code }];
    });
  if (names.length > 0) return { names, from: 'names that unlabelled titles are to the letter' };
  const all = readTable('names.tsv', ['code', 'name']).filter((_, i) => i % 12 === 0);
  return {
    names: all.map(({ code, name }) => ({ code, name: surfaceForms(name).masculine })),
    from: 'official names (no ../shared)',
  };
}

/** One search each over both genders of the official names; how many of the names it is asked. */
function peers(): { name: string; search: Search; step: number }[] {
  const forms = readTable('names.tsv', ['code', 'name']).flatMap(({ code, name }) => {
    const { masculine, feminine } = surfaceForms(name);
    return [...new Set([masculine, feminine])].map((text) => ({ text, code }));
  });
  const texts = forms.map(({ text }) => text);
  const mini = new MiniSearch({ fields: ['text'], storeFields: ['code'] });
  mini.addAll(forms.map((form, id) => ({ id, ...form })));
  const prepared = forms.map(({ text, code }) => ({ code, target: fuzzysort.prepare(text) }));
  const fuse = new Fuse(texts, { ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 });
  return [
    {
      name: 'MiniSearch, prefix and fuzzy',
      step: 1,
      search: (typed) => mini.search(typed, { prefix: true, fuzzy: 0.2 }).map(({ code }) => code),
    },
    {
      name: 'fuzzysort',
      step: 1,
      search: (typed) =>
        fuzzysort.go(typed, prepared, { key: 'target', limit: 60 }).map(({ obj }) => obj.code),
    },
    {
      name: 'Fuse.js, full scan',
      step: 20,
      search: (typed) =>
        fuse.search(typed, { limit: 60 }).map(({ refIndex }) => forms[refIndex]?.code ?? ''),
    },
  ];
}

interface Asked {
  typed: string;
  code: string;
}

/** The beginnings of the names, and what figures of them are called. */
function questions(names: Wanted[]): { list: Asked[]; what: string }[] {
  const begun = (letters: number) =>
    names
      .filter(({ name }) => name.length > letters + 1)
      .map(({ name, code }) => ({ typed: name.slice(0, letters), code }));
  const hand = typist(SEED);
  return [
    ...LETTERS.map((letters) => ({ list: begun(letters), what: `${letters} letters typed` })),
    ...MISTYPED.map((letters) => ({
      list: begun(letters).map(({ typed, code }) => ({ typed: hand.edit(fold(typed), 1), code })),
      what: `${letters} letters typed, one wrong`,
    })),
  ];
}

/** Share of what is asked whose sheet is among the first shown, in %. */
function found(search: Search, list: Asked[]): number {
  const met = list.filter(({ typed, code }) => {
    const sheets = [...new Set(search(typed))];
    return sheets.slice(0, SHOWN).includes(code);
  });
  return (100 * met.length) / list.length;
}

export async function run(): Promise<Figure[]> {
  const linker = createLinker(titleIndex());
  const { names, from } = wanted(linker);
  const own: Search = (typed) => linker.search(typed, { top: SHOWN }).map(({ code }) => code);
  const asked = questions(names);
  return peers().flatMap(({ name: peer, search, step }) =>
    asked.map(({ list, what }): Figure => {
      const some = list.filter((_, i) => i % step === 0);
      return {
        name: `sheet wanted among ${SHOWN}, ${what}`,
        value: found(own, some),
        unit: '%',
        peer,
        peerValue: found(search, some),
        note: `${some.length} ${from}`,
      };
    }),
  );
}
