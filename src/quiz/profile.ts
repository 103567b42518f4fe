/** From answers to a profile: one score per Holland type, one per ROME interest. */

import { RIASEC } from '../sheets/scales';
import type { RiasecLetter } from '../sheets/types';
import { type Answers, formItems } from './forms';
import { type Scores, scoresFrom } from './hexagon';

export interface Profile {
  /** Mean answer by type, −2 (not at all) to 2 (very much). */
  scores: Scores;
  /** Mean answer by ROME interest code, −2 to 2, for the interests met in the answers. */
  interests: Readonly<Record<string, number>>;
  /** Items answered. */
  answered: number;
}

const NEUTRAL = 3;
/** Answers needed in every type: those of the short form. */
const ENOUGH = 3;

/**
 * Smallest gap between the highest and the lowest type that says anything: under
 * half a step of the answer scale, three answers a type cannot tell them apart.
 */
const SMALLEST_GAP = 0.5;

export type Outcome =
  /** Some type still lacks answers. */
  | { state: 'unfinished' }
  /** Answers so alike that they point nowhere: no letter, no ranking. */
  | { state: 'flat' }
  | { state: 'ready'; profile: Profile };

const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Scores the answers, whatever the form and the order they were given in. */
export function scoreAnswers(answers: Answers): Outcome {
  const byType = new Map<RiasecLetter, number[]>();
  const byInterest = new Map<string, number[]>();
  let answered = 0;
  for (const { id, type, interests } of formItems('full')) {
    const answer = answers[id];
    if (answer === undefined) continue;
    answered++;
    const liking = answer - NEUTRAL;
    append(byType, type, liking);
    for (const interest of interests) append(byInterest, interest, liking);
  }
  if (RIASEC.some((letter) => (byType.get(letter)?.length ?? 0) < ENOUGH))
    return { state: 'unfinished' };
  const scores = scoresFrom((letter) => mean(byType.get(letter)!));
  if (gap(scores) < SMALLEST_GAP) return { state: 'flat' };
  const interests = Object.fromEntries([...byInterest].map(([code, list]) => [code, mean(list)]));
  return { state: 'ready', profile: { scores, interests, answered } };
}

function append<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Highest type less lowest type. */
export function gap(scores: Scores): number {
  const values = RIASEC.map((letter) => scores[letter]);
  return Math.max(...values) - Math.min(...values);
}
