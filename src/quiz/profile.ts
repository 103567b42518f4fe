/** From answers to a profile: one score per Holland type, one per ROME interest. */

import { RIASEC } from '../sheets/scales';
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
  const byType = scoresFrom(() => 0) as Record<keyof Scores, number>;
  const lists = new Map<string, number[]>();
  const note = (key: string, value: number) => {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  };
  let answered = 0;
  for (const item of formItems('full')) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    answered++;
    note(item.type, answer - NEUTRAL);
    for (const interest of item.interests) note(interest, answer - NEUTRAL);
  }
  for (const letter of RIASEC) {
    const list = lists.get(letter);
    if (!list || list.length < ENOUGH) return { state: 'unfinished' };
    byType[letter] = mean(list);
    lists.delete(letter);
  }
  if (gap(byType) < SMALLEST_GAP) return { state: 'flat' };
  const interests = Object.fromEntries([...lists].map(([code, list]) => [code, mean(list)]));
  return { state: 'ready', profile: { scores: byType, interests, answered } };
}

/** Highest type less lowest type. */
export function gap(scores: Scores): number {
  const values = RIASEC.map((letter) => scores[letter]);
  return Math.max(...values) - Math.min(...values);
}
