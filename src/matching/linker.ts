import { namesField } from '../french/fields';
import { FEATURES } from './evidence';
import { explain, sharesWord } from './explain';
import { JOB_SIGNS } from './job-signs';
import { Judge, type Judged } from './judge';
import { NoJobRules } from './names-no-job';
import type { Query } from './query';
import { parentShares, varied } from './ranking';
import { EnglishReader, READ_BELOW } from './read-english';
import { type Matching, SheetMatcher } from './sheet-matcher';
import { trustIn } from './trust';
import type { Linker, LinkOptions, LinkReason, LinkResult } from './types';
import { logistic, rankingWeights, readWeights } from './weights';

/** Likelihood of naming a job under which a text is left alone. */
const JOB_THRESHOLD = 0.4;
/** Least likelihood where a text begins with the whole name of a trade, that is nothing else, and is no sentence. */
const OPENED = 0.6;
/** Under both of these no name and nothing learned speaks for any sheet; two of 5,294 development titles are. */
const UNLIKE = 0.1;
const UNHEARD = 0.005;
const LEARNED = JOB_SIGNS.indexOf('learned');
const PROFILE = FEATURES.indexOf('profile');
/** "Candidature spontanée Untel H/F": an open call, unless some word of it is the head of a job's name. */
const OPEN_CALL = /^candidatures? spontanees?\b/;
const HEAD_OF_CALL = 0.3;

function opensWithJob(signs: readonly number[]): boolean {
  const is = (sign: (typeof JOB_SIGNS)[number]) => signs[JOB_SIGNS.indexOf(sign)] === 1;
  return is('begins') && !is('thing') && !is('prose');
}

/**
 * A linker over a packed title index (see `scripts/assets/index-assets.ts`).
 * Throws when the buffer is none; its methods never throw.
 */
export function createLinker(buffer: ArrayBuffer): Linker {
  const matcher = new SheetMatcher(buffer);
  const { index } = matcher;
  const weights = readWeights(index.sections);
  const judge = new Judge(index, rankingWeights(weights));
  const noJob = new NoJobRules(matcher);
  const english = new EnglishReader(matcher, (name) => results(name, { top: 1 }, false));

  /**
   * The name by which a sheet is shown, and why: its own, where the likest says
   * more than the text and no more of it ("Infirmier" is no "Infirmier militaire").
   */
  function shown(item: Judged, words: Query['words']): { name: string; reason: LinkReason } {
    const likest = judge.nameOf(item);
    const reason = explain(words, likest);
    const name = index.label(item.sheet);
    const open = item.kind === 'fuzzy' && !item.typed && reason.missing.length > 0;
    if (!open || name === likest) return { name: likest, reason };
    const own = explain(words, name);
    return own.matched.length < reason.matched.length
      ? { name: likest, reason }
      : { name, reason: own };
  }

  function results(text: string, options: LinkOptions, typing: boolean): LinkResult[] {
    const matching = matcher.match(text, options.context, typing);
    const { words, plain } = matching.query;
    // Contract, place and seniority alone name no job, unless they are one's name ("stagiaire").
    const named = matching.begun.size > 0 || index.exact.find(plain).length > 0;
    if (words.every(({ noise }) => noise) && !named) return [];
    if (OPEN_CALL.test(plain) && matching.query.head < HEAD_OF_CALL) return [];
    const judged = judge.judge(text, matching);
    const [best] = judged;
    if (!best) return [];
    const job = chanceOfJob(matching, best);
    if (!typing && isUnfounded(matching, best)) return [];
    if (!options.lenient && (job < JOB_THRESHOLD || isThing(matching, judged))) return [];
    const order = typing
      ? judged.filter(
          (item) => item.kind !== 'fuzzy' || item.typed || sharesWord(words, judge.nameOf(item)),
        )
      : (varied(judged) as Judged[]);
    const shares = parentShares(judged);
    const trust = job * trustIn(judged, shares, weights);
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
    if (sure) return 1;
    const chance = logistic(weights.job, JOB_SIGNS, jobSigns);
    return opensWithJob(jobSigns) ? Math.max(chance, OPENED) : chance;
  }

  /** Whether no name, no skill and nothing learned speaks for the first sheet ("Zorglub H/F"): it is but the commonest. */
  function isUnfounded({ jobSigns }: Matching, { kind, typed, features, row }: Judged): boolean {
    if (kind !== 'fuzzy' || typed || features[PROFILE]) return false;
    return (row?.score ?? 0) < UNLIKE && (jobSigns[LEARNED] ?? 0) < UNHEARD;
  }

  /** Whether a text that met no name, and was not written as one, names something else than a job. */
  function isThing({ query }: Matching, judged: Judged[]): boolean {
    const [best] = judged;
    if (query.marked || best?.kind !== 'fuzzy') return false;
    if (best.typed) return noJob.isMachine(query);
    const rows = judged.flatMap(({ row }) => (row ? [row.row] : []));
    return noJob.hold(query, rows);
  }

  function read(text: string, options: LinkOptions, typing: boolean): LinkResult[] {
    const found = results(text, options, typing);
    const reading = english.read(text, found, options.readBelow ?? READ_BELOW);
    if (!options.lenient && english.isRankAlone(text, reading)) return [];
    return reading.slice(0, options.top ?? 5);
  }

  return {
    link: (text, options = {}) => read(text, options, false),
    search: (text, options = {}) => {
      const found = read(text, { ...options, lenient: true, readBelow: 1 }, true);
      return english.complete(text, found).slice(0, options.top ?? 5);
    },
    telling: (text, unfinished) =>
      matcher
        .telling(text, unfinished)
        .map(({ sheet, phrase, said }) => ({ code: index.code(sheet), phrase, said })),
    names: index.exact,
  };
}
