import { namesField } from '../french/fields';
import type { TitleWord } from '../french/title';
import { FEATURES, type SheetEvidence } from './evidence';
import { exactSheets } from './exact-sheets';
import { explain, sharesWord, squeeze } from './explain';
import { fuseLikeness } from './fuse-likeness';
import type { RowScore } from './lexical';
import { mistypings } from './mistyped';
import { NoJobRules } from './names-no-job';
import type { Query } from './query';
import { byScore, parentShares, type Ranked, rank, varied } from './ranking';
import { EnglishReader, READ_BELOW } from './read-english';
import { type Matching, SheetMatcher } from './sheet-matcher';
import type { Linker, LinkKind, LinkOptions, LinkReason, LinkResult } from './types';
import { JOB_SIGNS, logistic, rankingWeights, readWeights, TRUST_SIGNS } from './weights';
import { namedInFull } from './whole-names';

/** Likelihood of naming a job under which a text is left alone. */
const JOB_THRESHOLD = 0.5;
/** "Candidature spontanée Untel H/F": an open call, unless some word of it is the head of a job's name. */
const OPEN_CALL = /^candidatures? spontanees?\b/;
const HEAD_OF_CALL = 0.3;
/** A name met but for number, order or small words is favoured. */
const BY_RULE = 2;
/** A name missed by a few letters, when the text has words that no name has. */
const BUT_FOR_TYPING = 10;
/** Sheets whose name Fuse.js compares with the text, and how close to the first they must come. */
const COMPARED = 6;
const CLOSE_CALL = 0.5;
/**
 * Share of ads whose label is the parent of the name that their title is to the
 * letter (README of the development ads): of right answers, as many look right
 * to the labels that `trust` is learned from.
 */
const LABEL_AGREEMENT = 0.88;
/** A name to the letter that one sheet owns; nothing is surer. */
const SURE = 0.97;
const NAMESAKES = 0.85;

/** By how much a name that is all in the text comes before a first one with fewer of its words. */
const IN_FULL = 1;

const MISTYPED_COMPARED = 24;
const NOTHING = FEATURES.map(() => 0);
const ESCO_NAME = FEATURES.indexOf('escoName');
const COMPLETE = FEATURES.indexOf('complete');
const LEARNED = FEATURES.indexOf('learned');

interface Judgement {
  kind: LinkKind;
  /** Number of the name that was met; null when it is the sheet's likest, or none. */
  name: number | null;
  /** The name is the text but for mistypings. */
  typed: boolean;
}
type Judged = Ranked & Judgement;

const UNJUDGED: Judgement = { kind: 'fuzzy', name: null, typed: false };

/**
 * A linker over a packed title index (see `scripts/assets/index-assets.ts`).
 * Throws when the buffer is none; its methods never throw.
 */
export function createLinker(buffer: ArrayBuffer): Linker {
  const matcher = new SheetMatcher(buffer);
  const { index } = matcher;
  const weights = readWeights(index.sections);
  const ranking = rankingWeights(weights);
  const noJob = new NoJobRules(matcher);
  const english = new EnglishReader(matcher, (name) => results(name, { top: 1 }, false));

  /** Name of a sheet to show: the one that was met, else the likest, else the main one. */
  function nameOf({ name, row, sheet }: Judged): string {
    const number = name ?? (row && nameOfRow(row.row));
    return number === null ? index.label(sheet) : index.names.text(number);
  }

  /**
   * The name by which a sheet is shown, and why: its own, where the likest says
   * more than the text and no more of it ("Infirmier" is no "Infirmier militaire").
   */
  function shown(item: Judged, words: Query['words']): { name: string; reason: LinkReason } {
    const likest = nameOf(item);
    const reason = explain(words, likest);
    const name = index.label(item.sheet);
    const open = item.kind === 'fuzzy' && !item.typed && reason.missing.length > 0;
    if (!open || name === likest) return { name: likest, reason };
    const own = explain(words, name);
    return own.matched.length < reason.matched.length
      ? { name: likest, reason }
      : { name, reason: own };
  }

  function nameOfRow(row: number): number {
    return index.names.rowNames[row] as number;
  }

  function judge(text: string, matching: Matching): Judged[] {
    const { query, evidence } = matching;
    const exact = exactSheets(index, matching);
    const letters = squeeze(query.plain);
    const keys = readings(query);
    const ranked = rank([...evidence, ...unmet(exact, evidence)], ranking).map(
      (item): Judged => Object.assign(item, UNJUDGED),
    );
    for (const item of ranked) {
      const found = exact.get(item.sheet);
      if (found) {
        item.kind = 'exact';
        item.name = found.name;
        item.score += found.strength;
      } else if (item.complete.some((row) => isVariant(row, letters, keys, item))) {
        item.score += BY_RULE;
      }
    }
    if (exact.size === 0 && !matching.umbrella) favourTypos(query, ranked);
    ranked.sort(byScore);
    return fullNameFirst(query, closeCalls(query.plain || text, ranked));
  }

  function fullNameFirst({ words }: Query, ranked: Judged[]): Judged[] {
    const [best] = ranked;
    if (!best || best.kind !== 'fuzzy' || best.typed) return ranked;
    const full = namedInFull(ranked, words, index.names);
    if (!full) return ranked;
    full.score = best.score + IN_FULL;
    return ranked.sort(byScore);
  }

  /** The same sheets; between those that come close to the first, the likeness of names has a say. */
  function closeCalls(text: string, ranked: Judged[]): Judged[] {
    const [best] = ranked;
    if (!best || best.kind === 'exact') return ranked;
    const close = ranked.slice(0, COMPARED).filter(({ score }) => score > best.score - CLOSE_CALL);
    if (close.length < 2) return ranked;
    const likeness = fuseLikeness(text, close.map(nameOf));
    close.forEach((item, i) => {
      // Against the first's: the sheets that are not asked about keep their distance.
      item.score += (likeness[i] as number) - (likeness[0] as number);
    });
    return ranked.sort(byScore);
  }

  /** Marks and favours the sheets one of whose names is the text but for mistypings. */
  function favourTypos(query: Query, ranked: Judged[]) {
    const strange = query.words.filter(({ text }) => index.names.forms.find(text) < 0);
    if (strange.length === 0 && ranked.some(({ complete }) => complete.length > 0)) return;
    const distanceTo = mistypings(index, query, strange);
    const likely = ranked.filter(({ row }) => row).sort(byLikeness);
    for (const item of likely.slice(0, MISTYPED_COMPARED)) {
      const distance = distanceTo(nameOfRow((item.row as RowScore).row));
      if (distance === null) continue;
      item.typed = true;
      item.score += BUT_FOR_TYPING - 2 * distance - (item.features[ESCO_NAME] as number);
    }
  }

  /** Sheets met to the letter that the shortlist left out. */
  function unmet(exact: Map<number, unknown>, evidence: SheetEvidence[]): SheetEvidence[] {
    if (exact.size === 0) return [];
    const met = new Set(evidence.map(({ sheet }) => sheet));
    return [...exact.keys()]
      .filter((sheet) => !met.has(sheet))
      .map((sheet) => ({
        sheet,
        parent: index.sheetParents[sheet] as number,
        row: null,
        complete: [],
        features: NOTHING,
      }));
  }

  /** @param keys see `readings` */
  function isVariant(row: number, letters: string, keys: string[][], item: Judged): boolean {
    const name = nameOfRow(row);
    const hasKeys = () => keys.some((each) => index.forms.hasKeys(each, name));
    if (!index.forms.isForm(letters, name) && !hasKeys()) return false;
    item.kind = 'variant';
    item.name = name;
    return true;
  }

  function results(text: string, options: LinkOptions, typing: boolean): LinkResult[] {
    const matching = matcher.match(text, options.context, typing);
    const { words, plain } = matching.query;
    // Contract, place and seniority alone name no job, unless they are one's name ("stagiaire").
    if (words.every(({ noise }) => noise) && index.exact.find(plain).length === 0) return [];
    if (OPEN_CALL.test(plain) && matching.query.head < HEAD_OF_CALL) return [];
    const judged = judge(text, matching);
    const [best] = judged;
    if (!best) return [];
    const job = chanceOfJob(matching, best);
    if (!options.lenient && (job < JOB_THRESHOLD || isThing(matching, judged))) return [];
    const order = typing
      ? judged.filter((item) => item.kind !== 'fuzzy' || sharesWord(words, nameOf(item)))
      : (varied(judged) as Judged[]);
    const shares = parentShares(judged);
    const trust = job * trustIn(judged, shares);
    const bestShare = shares.get(best.parent) || 1;
    let last = 1;
    return order.slice(0, options.top ?? 5).map((item) => {
      const { sheet, parent, kind } = item;
      const { name, reason } = shown(item, words);
      const share = (shares.get(parent) ?? 0) / bestShare;
      // One list, one order: a score never rises down the list.
      last = Math.min(last, trust * Math.min(1, share));
      return {
        code: index.code(sheet),
        label: index.label(sheet),
        appellation: name,
        score: Math.round(last * 1000) / 1000,
        kind,
        reason,
      };
    });
  }

  /** How likely a text names a job at all, 0–1. */
  function chanceOfJob({ query, jobSigns }: Matching, { kind, typed }: Judged): number {
    const sure = kind === 'exact' || query.marked || (typed && !namesField(query.words));
    return sure ? 1 : logistic(weights.job, JOB_SIGNS, jobSigns);
  }

  /** Whether a text that met no name, and was not written as one, names something else than a job. */
  function isThing({ query }: Matching, judged: Judged[]): boolean {
    if (query.marked || judged[0]?.typed || judged[0]?.kind !== 'fuzzy') return false;
    const rows = judged.flatMap(({ row }) => (row ? [row.row] : []));
    return noJob.hold(query, rows);
  }

  function trustIn(judged: Judged[], shares: Map<number, number>): number {
    const [first] = judged as [Judged];
    if (first.kind === 'exact') return exactTrust(judged);
    const agreed = logistic(weights.trust, TRUST_SIGNS, trustSigns(judged, shares));
    return Math.min(SURE, agreed / LABEL_AGREEMENT);
  }

  function read(text: string, options: LinkOptions, typing: boolean): LinkResult[] {
    const found = results(text, options, typing);
    const reading = english.read(text, found, options.readBelow ?? READ_BELOW);
    if (!options.lenient && english.isRankAlone(text, reading)) return [];
    return reading.slice(0, options.top ?? 5);
  }

  return {
    link: (text, options = {}) => read(text, options, false),
    search: (text, options = {}) => read(text, { ...options, lenient: true, readBelow: 1 }, true),
  };
}

/**
 * Word keys of a text: all of them; without the abbreviations whose full words
 * follow; without contract, place and seniority. Each where it differs.
 */
function readings({ words }: Query): string[][] {
  const full = words.filter(({ writtenOut }) => !writtenOut);
  const bare = full.filter(({ noise }) => !noise);
  return [words, full, bare]
    .filter((list, i, lists) => i === 0 || list.length < (lists[i - 1] as TitleWord[]).length)
    .map((list) => list.map(({ key }) => key));
}

function byLikeness(a: Ranked, b: Ranked): number {
  return (b.row?.score ?? 0) - (a.row?.score ?? 0);
}

/** A name to the letter is sure, unless sheets share it. */
function exactTrust(judged: Judged[]): number {
  const owners = judged.filter(({ kind }) => kind === 'exact').length;
  return owners === 1 ? SURE : NAMESAKES;
}

/** In the order of `TRUST_SIGNS`. */
export function trustSigns(ranked: Ranked[], shares: Map<number, number>): number[] {
  const [first] = ranked as [Ranked];
  const [best = 0, second = 0] = [...shares.values()].sort((a, b) => b - a);
  return [
    best,
    best - second,
    first.row?.score ?? 0,
    first.features[COMPLETE] ?? 0,
    first.features[LEARNED] ?? 0,
  ];
}
