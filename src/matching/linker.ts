import { explain, kindOfMatch } from './explain';
import { fuseLikeness } from './fuse-likeness';
import { byScore, parentShares, type Ranked, rank, varied } from './ranking';
import { type Matching, SheetMatcher } from './sheet-matcher';
import type { Linker, LinkKind, LinkOptions, LinkResult } from './types';
import { JOB_SIGNS, logistic, rankingVector, readWeights, TRUST_SIGNS } from './weights';

/** Likelihood of naming a job under which a text is left alone. */
const JOB_THRESHOLD = 0.6;
/**
 * A name met to the letter comes before anything learned; one met but for
 * number, order or small words is favoured.
 */
const STRENGTH: Record<LinkKind, number> = { exact: 100, variant: 2, fuzzy: 0 };
/** Sheets whose name is compared with the text letter by letter, and by Fuse.js. */
const COMPARED = 6;
const FUSE_WEIGHT = 1;

interface Judged extends Ranked {
  kind: LinkKind;
  name: string;
}

/**
 * A linker over a packed title index (see `scripts/assets/index-assets.ts`).
 * Throws when the buffer is none; its methods never throw.
 */
export function createLinker(buffer: ArrayBuffer): Linker {
  const matcher = new SheetMatcher(buffer);
  const { index } = matcher;
  const weights = readWeights(index.sections);
  const vector = rankingVector(weights);

  /** Name of a sheet to show: the one that was met, else the main one. */
  function nameOf({ row, sheet }: Ranked): string {
    return row ? index.names.text(index.names.rowNames[row.row] as number) : index.label(sheet);
  }

  function judge(text: string, { query, evidence }: Matching): Judged[] {
    const keys = query.words.map(({ key }) => key);
    const ranked = rank(evidence, vector).map(
      (item): Judged => ({ ...item, kind: 'fuzzy', name: nameOf(item) }),
    );
    for (const item of ranked) {
      for (const row of item.complete) {
        const name = index.names.text(index.names.rowNames[row] as number);
        const kind = kindOfMatch(query.plain, keys, name);
        if (STRENGTH[kind] > STRENGTH[item.kind]) Object.assign(item, { kind, name });
      }
      item.score += STRENGTH[item.kind];
    }
    ranked.sort(byScore);
    const first = ranked.slice(0, COMPARED);
    if (first[0]?.kind !== 'exact' && first.length > 1) {
      const likeness = fuseLikeness(
        query.plain || text,
        first.map(({ name }) => name),
      );
      first.forEach((item, i) => {
        item.score += FUSE_WEIGHT * (likeness[i] as number);
      });
    }
    return [...first.sort(byScore), ...ranked.slice(COMPARED)];
  }

  function results(text: string, options: LinkOptions, typing: boolean): LinkResult[] {
    const matching = matcher.match(text, options.context, typing);
    const judged = judge(text, matching);
    const [best] = judged;
    if (!best) return [];
    const sure = best.kind === 'exact' || matching.query.marked;
    const job = sure ? 1 : logistic(weights.job, JOB_SIGNS, matching.jobSigns);
    if (job < JOB_THRESHOLD && !options.lenient) return [];
    const order = typing ? judged : (varied(judged) as Judged[]);
    const shares = parentShares(judged);
    const trust = job * trustIn(judged, shares);
    const bestShare = shares.get(best.parent) || 1;
    let last = 1;
    return order.slice(0, options.top ?? 5).map(({ sheet, parent, kind, name }) => {
      const share = (shares.get(parent) ?? 0) / bestShare;
      // One list, one order: a score never rises down the list.
      last = Math.min(last, trust * Math.min(1, share));
      return {
        code: index.code(sheet),
        label: index.label(sheet),
        appellation: name,
        score: Math.round(last * 1000) / 1000,
        kind,
        reason: explain(matching.query.words, name),
      };
    });
  }

  function trustIn(judged: Judged[], shares: Map<number, number>): number {
    const [first] = judged as [Judged];
    if (first.kind === 'exact') return exactTrust(judged);
    return logistic(weights.trust, TRUST_SIGNS, trustSigns(judged, shares));
  }

  return {
    link: (text, options = {}) => results(text, options, false),
    search: (text, options = {}) => results(text, { ...options, lenient: true }, true),
  };
}

/** A name to the letter is sure, unless sheets share it. */
function exactTrust(judged: Judged[]): number {
  const owners = judged.filter(({ kind }) => kind === 'exact').length;
  return owners === 1 ? 0.97 : 0.85;
}

/** In the order of `TRUST_SIGNS`. */
export function trustSigns(ranked: Ranked[], shares: Map<number, number>): number[] {
  const [first] = ranked as [Ranked];
  const [best = 0, second = 0] = [...shares.values()].sort((a, b) => b - a);
  return [
    best,
    best - second,
    first.row?.score ?? 0,
    first.features[3] ?? 0,
    first.features[9] ?? 0,
  ];
}
