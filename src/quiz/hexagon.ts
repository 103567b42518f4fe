/**
 * Holland's hexagon: the six types in the order R-I-A-S-E-C, neighbours being
 * the most alike ("calculus hypothesis", Holland 1973). Sources: docs/quiz.md.
 */
import { RIASEC } from '../sheets/scales';
import type { Riasec, RiasecLetter } from '../sheets/types';

/** One figure per type. */
export type Scores = Readonly<Record<RiasecLetter, number>>;

/** Steps between two types along the hexagon: 0 (same) to 3 (opposite). */
export function hexagonDistance(a: RiasecLetter, b: RiasecLetter): number {
  const steps = Math.abs(RIASEC.indexOf(a) - RIASEC.indexOf(b));
  return Math.min(steps, RIASEC.length - steps);
}

/** A figure for each type, from a rule that gives it. */
export function scoresFrom(rule: (letter: RiasecLetter) => number): Scores {
  return Object.fromEntries(RIASEC.map((letter) => [letter, rule(letter)])) as unknown as Scores;
}

/** How much of a type is found in another: 1 for itself, 0 for the opposite, falling faster than the distance so that each letter keeps its own peak. */
const likeness = (distance: number) => (1 - distance / 3) ** 2;

/** Lets each type's score radiate over its neighbours: a profile and a code are then compared on the same footing. */
export function radiate(scores: Scores): Scores {
  return scoresFrom((letter) =>
    RIASEC.reduce(
      (sum, other) => sum + scores[other] * likeness(hexagonDistance(letter, other)),
      0,
    ),
  );
}

const MAJOR_WEIGHT = 2;
const MINOR_WEIGHT = 1;

/** A sheet's code as a whole profile: its major and, half as strong, its minor, spread over the hexagon. */
export function spread({ major, minor }: Riasec): Scores {
  return radiate(
    scoresFrom((letter) => {
      if (letter === major) return MAJOR_WEIGHT;
      return letter === minor ? MINOR_WEIGHT : 0;
    }),
  );
}
