import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { titleIndex } from '../../scripts/assets/index-assets';
import { readNames } from '../../scripts/assets/index-inputs';
import { readTable } from '../../scripts/data/read-table';
import { readOffers } from '../../scripts/learn/offers';
import { surfaceForms } from '../../src/french/labels';
import { PackedSections, pack } from '../../src/matching/binary';
import { LexicalScorer } from '../../src/matching/lexical';
import { createLinker } from '../../src/matching/linker';
import { keysOf, NameIndex, packNames } from '../../src/matching/name-index';
import type { Figure } from './figure';
import { median } from './statistics';

/**
 * `link` beside what a project would reach for: the same queries over the same
 * names (all that the index has, in both genders), best sheet taken from each. Accuracy is the share of
 * queries whose first sheet has the right ROME parent.
 */
interface Peer {
  name: string;
  /** Code of the first sheet, or undefined. */
  first(query: string): string | undefined;
  /** Queries asked: fewer for the slow. */
  queries: number;
}

interface Asked {
  query: string;
  parent: string;
}

/** Queries measured. As many others are asked before them: none is measured before it is compiled. */
const QUERIES = 400;
const FUSE_QUERIES = 12;

const jobs = readTable('jobs.tsv', ['code', 'parent']);
const parentOf = new Map(jobs.map(({ code, parent }) => [code, parent]));

/** Development ads when they are there; otherwise names with a word left out. */
function asked(): { queries: Asked[]; from: string } {
  const folder = fileURLToPath(new URL('../../../shared/eval', import.meta.url));
  if (existsSync(`${folder}/offers-dev.jsonl`)) {
    const offers = readOffers(folder, 'offers-dev.jsonl', parentOf);
    const step = Math.floor(offers.length / (2 * QUERIES));
    const queries = offers.filter((_, i) => i % step === 0);
    return {
      queries: queries.map(({ title, parent }) => ({ query: title, parent })),
      from: 'titles of offers-dev',
    };
  }
  const names = readTable('names.tsv', ['code', 'name']).filter((_, i) => i % 16 === 0);
  return {
    queries: names.map(({ code, name }) => ({
      query: `${surfaceForms(name).feminine.split(' ').slice(0, 3).join(' ')} H/F`,
      parent: parentOf.get(code) as string,
    })),
    from: 'first three words of names (no ../shared)',
  };
}

function peers(forms: { text: string; code: string }[]): Peer[] {
  const texts = forms.map(({ text }) => text);
  const codeAt = (i: number | undefined) => (i === undefined ? undefined : forms[i]?.code);
  const fuse = new Fuse(texts, { ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 });
  const mini = new MiniSearch({ fields: ['text'], storeFields: ['code'] });
  mini.addAll(forms.map((form, id) => ({ id, ...form })));
  const ufuzzy = new UFuzzy({ intraMode: 1 });
  const plain = UFuzzy.latinize(texts);
  const prepared = texts.map((text) => fuzzysort.prepare(text));
  return [
    {
      name: 'MiniSearch, fuzzy',
      queries: 150,
      first: (query) => mini.search(query, { fuzzy: 0.2 })[0]?.code,
    },
    {
      name: 'uFuzzy',
      queries: QUERIES,
      first: (query) => {
        const [ids, , order] = ufuzzy.search(plain, UFuzzy.latinize([query])[0] ?? '', 1);
        const best = order?.[0];
        return codeAt(best === undefined ? ids?.[0] : ids?.[best]);
      },
    },
    {
      name: 'fuzzysort',
      queries: QUERIES,
      first: (query) => {
        const target = fuzzysort.go(query, prepared, { limit: 1 })[0]?.target;
        return codeAt(target === undefined ? undefined : texts.indexOf(target));
      },
    },
    {
      name: 'Fuse.js, full scan',
      queries: FUSE_QUERIES,
      first: (query) => codeAt(fuse.search(query, { limit: 1 })[0]?.refIndex),
    },
  ];
}

/** What one of them takes and how often it is right. */
class Measured {
  readonly #first: Peer['first'];
  readonly #times: number[] = [];
  #right = 0;

  constructor(first: Peer['first']) {
    this.#first = first;
  }

  ask({ query, parent }: Asked): void {
    const start = performance.now();
    const code = this.#first(query);
    this.#times.push(performance.now() - start);
    if (code && parentOf.get(code) === parent) this.#right++;
  }

  get ms(): number {
    return median(this.#times);
  }

  get accuracy(): number {
    return this.#right / this.#times.length;
  }
}

/** Both asked in turn, query by query: they share the machine's good and bad moments. */
function compare(own: Peer['first'], { first, queries }: Peer, list: Asked[]) {
  const step = Math.floor(QUERIES / queries);
  const someOf = (half: Asked[]) => half.filter((_, i) => i % step === 0).slice(0, queries);
  for (const { query } of someOf(list.slice(QUERIES))) {
    own(query);
    first(query);
  }
  const [ours, theirs] = [new Measured(own), new Measured(first)];
  for (const asked of someOf(list.slice(0, QUERIES))) {
    ours.ask(asked);
    theirs.ask(asked);
  }
  return { ours, theirs };
}

export async function run(): Promise<Figure[]> {
  const buffer = titleIndex();
  const { queries, from } = asked();
  const linker = createLinker(buffer);
  const first = (query: string) => linker.link(query, { top: 1 })[0]?.code;
  const figures = peers(formsOf(readNames())).map((peer): Figure => {
    const { ours, theirs } = compare(first, peer, queries);
    return {
      name: 'link, median of a query',
      value: ours.ms,
      unit: 'ms',
      peer: peer.name,
      peerValue: theirs.ms,
      ratio: theirs.ms / ours.ms,
      note: `accuracy ${ours.accuracy.toFixed(3)} against ${theirs.accuracy.toFixed(3)}, ${peer.queries} ${from}`,
    };
  });
  const rome = readTable('names.tsv', ['code', 'name']).map(({ code, name }) => ({
    text: name,
    code,
  }));
  return [...figures, ...loading(buffer), ...growth(formsOf(rome))];
}

/** Both genders of every name. */
function formsOf(names: { text: string; code: string }[]): { text: string; code: string }[] {
  return names.flatMap(({ text: name, code }) => {
    const { masculine, feminine } = surfaceForms(name);
    return [...new Set([masculine, feminine])].map((text) => ({ text, code }));
  });
}

function loading(buffer: ArrayBuffer): Figure[] {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    createLinker(buffer);
    return performance.now() - start;
  });
  const bytes = buffer.byteLength / 1e6;
  return [
    { name: 'index, opening', value: median(times), unit: 'ms', note: 'bar: 20 ms' },
    { name: 'index, size', value: bytes, unit: 'MB', note: 'held once, read in place; bar: 25 MB' },
  ];
}

/** The same names again under made-up words: ten times as many names and words. */
function growth(forms: { text: string; code: string }[]): Figure[] {
  const names = forms.map(({ text }, owner) => ({ text, owner, flags: 0 }));
  const copies = Array.from({ length: 9 }, (_, copy) =>
    names.map(({ text, owner }) => ({
      text: text.replace(/\p{L}{6,}/gu, (word) => `${word}${'bdfghjkmq'[copy]}o`),
      owner: owner + (copy + 1) * names.length,
      flags: 0,
    })),
  ).flat();
  const time = (list: typeof names) => {
    const index = new NameIndex(new PackedSections(pack(packNames(list))));
    const scorer = new LexicalScorer(index);
    const times = forms
      .filter((_, i) => i % 97 === 0)
      .map(({ text }) => {
        const start = performance.now();
        scorer.best(scorer.resolve(keysOf(text).map((key) => ({ key, emphasis: 1 }))), 100);
        return performance.now() - start;
      });
    return median(times);
  };
  const small = time(names);
  const large = time([...names, ...copies]);
  return [
    {
      name: 'shortlist, names × 10',
      value: large,
      unit: 'ms',
      peer: 'names × 1',
      peerValue: small,
      ratio: large / small,
      note: 'ratio under 10 is sub-linear',
    },
  ];
}
