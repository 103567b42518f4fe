import { FEATURES } from './evidence';
import type { Judged } from './judge';
import type { Ranked } from './ranking';
import { logistic, TRUST_SIGNS, type Weights } from './weights';

/**
 * Share of ads whose label is the parent of the name that their title is to the
 * letter (README of the development ads): of right answers, as many look right
 * to the labels that `trust` is learned from.
 */
const LABEL_AGREEMENT = 0.88;
/** A name to the letter that one sheet owns; nothing is surer. */
const SURE = 0.97;
const NAMESAKES = 0.85;

const COMPLETE = FEATURES.indexOf('complete');
const LEARNED = FEATURES.indexOf('learned');

/**
 * The chance that the first sheet is the job that the text names, if it names one.
 * @param judged best first
 * @param shares of the parents of the judged sheets
 */
export function trustIn(judged: Judged[], shares: Map<number, number>, weights: Weights): number {
  const [first] = judged as [Judged];
  if (first.kind === 'exact') return exactTrust(judged);
  const agreed = logistic(weights.trust, TRUST_SIGNS, trustSigns(judged, shares));
  return Math.min(SURE, agreed / LABEL_AGREEMENT);
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
