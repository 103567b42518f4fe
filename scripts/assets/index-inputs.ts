import { keysOf } from '../../src/matching/name-index';
import type { Phrase } from '../../src/matching/plain-words';
import type { SheetName, SheetSource } from '../../src/matching/sheet-index';
import type { SparseRow } from '../../src/matching/sparse-table';
import { readTable } from '../data/read-table';

/** Every sheet, in the order of its code. */
export function readSheets(): SheetSource[] {
  return readTable('jobs.tsv', ['code', 'parent', 'label']);
}

/** Names in use that the official lists lack, by sheet: reviewed one by one, by region and with the reason. */
export function readUsages(): { code: string; name: string }[] {
  return readTable('usages.tsv', ['code', 'name']);
}

/** More such names, read in part only. */
export function readEverydayNames(): { code: string; name: string }[] {
  return readTable('everyday-names.tsv', ['code', 'name']);
}

/** ROME's names, usages and names of every day, then ESCO's where the official mapping says the same or nearly the same job. */
export function readNames(): SheetName[] {
  const own = romeNames();
  const usages = readUsages().map(({ code, name }) => named(name, code, 'synonym'));
  const everyday = readEverydayNames().map(({ code, name }) => named(name, code, 'everyday'));
  return [...own, ...usages, ...everyday, ...escoNames(own)];
}

const named = (text: string, code: string, kind: SheetName['kind']): SheetName => ({
  text,
  code,
  kind,
  rare: false,
});

/** The names of both classifications, without usages. */
export function readOfficialNames(): SheetName[] {
  const own = romeNames();
  return [...own, ...escoNames(own)];
}

function romeNames(): SheetName[] {
  return readTable('names.tsv', ['code', 'classification', 'rare', 'name', 'short']).map((row) => ({
    text: row.name,
    code: row.code,
    kind: row.classification === 'PRINCIPALE' ? 'main' : 'synonym',
    rare: row.rare !== '',
  }));
}

function escoNames(rome: SheetName[]): SheetName[] {
  const known = new Set(rome.map(({ text, code }) => `${code} ${text.toLowerCase()}`));
  const names: SheetName[] = [];
  for (const row of readTable('esco-names.tsv', ['links', 'preferred', 'names'])) {
    const [code = '', relation] = (row.links.split(' ')[0] ?? '').split(':');
    if (relation !== 'exact' && relation !== 'close') continue;
    for (const text of [row.preferred, ...row.names.split('|')]) {
      const id = `${code} ${text.toLowerCase()}`;
      if (!text || known.has(id)) continue;
      known.add(id);
      names.push({ text, code, kind: 'esco', rare: false });
    }
  }
  return names;
}

/** Log of the offers of each sheet, 0 to about 1. */
export function readMarket(sheets: SheetSource[]): Float32Array {
  const offers = new Map(
    readTable('market.tsv', ['code', 'offers']).map(({ code, offers }) => [
      code,
      Number(offers) || 0,
    ]),
  );
  return Float32Array.from(sheets, ({ code }) => Math.log(1 + (offers.get(code) ?? 0)) / 10);
}

/** What people who do not know a job's name say of it. */
export function readPlainWords(sheets: SheetSource[]): Phrase[] {
  const numbers = new Map(sheets.map(({ code }, i) => [code, i]));
  return readTable('plain-words.tsv', ['code', 'phrase']).map(({ code, phrase }) => {
    const sheet = numbers.get(code);
    if (sheet === undefined) throw new Error(`phrase "${phrase}" of unknown sheet ${code}`);
    return { text: phrase, sheet };
  });
}

/** The sample of titles is full of jobs with data: past so many a name is no commoner. */
const COMMONEST = 12;

/** By name, how many titles of a sample are it to the letter: which of the names that begin alike is meant. */
export function readNameCounts(names: readonly SheetName[]): Uint8Array {
  const counts = new Map(
    readTable('matching/name-counts.tsv', ['code', 'name', 'titles']).map(
      ({ code, name, titles }) => [`${code} ${name}`, Number(titles)],
    ),
  );
  return Uint8Array.from(names, ({ code, text }) =>
    Math.min(COMMONEST, counts.get(`${code} ${text}`) ?? 0),
  );
}

/** Most words of one sheet's skills and knowledge that are kept. */
const PROFILE_WORDS = 90;
const FADING = 10;

/** Word keys of the sheets' skills and knowledge, weighted as tf-idf; columns are sheets. */
export function readProfiles(sheets: SheetSource[]): SparseRow[] {
  const items = new Map<string, string[]>();
  for (const file of ['skills.tsv', 'knowledge.tsv']) {
    for (const { ogr, name } of readTable(file, ['ogr', 'name'])) items.set(ogr, keysOf(name));
  }
  const work = new Map(
    readTable('work.tsv', ['code', 'missions', 'skills', 'knowledge']).map((row) => [
      row.code,
      row,
    ]),
  );
  const counts = sheets.map(({ code }) => {
    const row = work.get(code);
    const listed = row ? `${row.missions} ${row.skills} ${row.knowledge}`.split(' ') : [];
    return countKeys(listed, items);
  });
  const spread = new Map<string, number>();
  for (const count of counts) {
    for (const key of count.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  const rows = new Map<string, [number, number][]>();
  counts.forEach((count, sheet) => {
    const total = [...count.values()].reduce((a, b) => a + b, 0);
    const weigh = (key: string, times: number) =>
      (Math.log(1 + times) / Math.log(total + FADING)) *
      Math.log(1 + sheets.length / (spread.get(key) as number));
    const best = [...count]
      .map(([key, times]): [string, number] => [key, weigh(key, times)])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, PROFILE_WORDS);
    for (const [key, weight] of best) {
      const cells = rows.get(key) ?? [];
      cells.push([sheet, weight]);
      rows.set(key, cells);
    }
  });
  return [...rows].map(([key, cells]) => ({ key, cells }));
}

/** Core items (marked *) count twice. */
function countKeys(listed: string[], items: Map<string, string[]>): Map<string, number> {
  const count = new Map<string, number>();
  for (const item of listed) {
    const times = item.startsWith('*') ? 2 : 1;
    for (const key of items.get(item.replace(/^[*+]/, '')) ?? []) {
      count.set(key, (count.get(key) ?? 0) + times);
    }
  }
  return count;
}
