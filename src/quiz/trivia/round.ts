/** A round of "Quiz métier": ten questions about jobs the reader met, of as many kinds as the facts allow. */
import type { Sheet } from '../../sheets/types';
import { ABOUT_FIGURES, ABOUT_WORK, type Maker, type Question } from './questions';
import { type Chance, chanceOf } from './random';

export const ROUND_LENGTH = 10;
/** Tries of one kind before another is taken. */
const TRIES = 8;
/** Times that all kinds are gone through before a round stays short. */
const PASSES = 6;

export interface RoundSource {
  /** Jobs the reader met: what the questions are about. */
  met: readonly Sheet[];
  /** Further jobs, to choose between. */
  others: readonly Sheet[];
}

/** What tells a question from another: the same one is not asked twice in a round. */
function keyOf(question: Question): string {
  switch (question.kind) {
    case 'mission':
      return `mission ${question.mission}`;
    case 'interest':
      return `interest ${question.interest}`;
    case 'type':
      return `type ${question.letter}`;
    case 'entry':
      return `entry ${question.job.code}`;
    case 'most':
      return `${question.measure} ${question.options[question.right]!.code}`;
    case 'more-or-less':
      return `${question.measure} ${[question.job.code, question.than.code].sort().join()}`;
  }
}

function tryMaker(chance: Chance, make: Maker, { met, others }: RoundSource): Question | null {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const about = chance.pick(met);
    const question = about && make(chance, about, [...met, ...others]);
    if (question) return question;
  }
  return null;
}

/**
 * Ten questions, the same for the same seed. Half are about what people do, whom
 * it suits and how one gets there, half about figures. Fewer than ten when the facts at hand
 * do not give ten; none without jobs.
 */
export function makeRound(source: RoundSource, seed: number): Question[] {
  const chance = chanceOf(seed);
  const seen = new Set<string>();
  const round: Question[] = [];
  for (let pass = 0; pass < PASSES && round.length < ROUND_LENGTH; pass++) {
    const figures = chance.shuffle(ABOUT_FIGURES).slice(0, ROUND_LENGTH - ABOUT_WORK.length);
    const order = chance.shuffle([...ABOUT_WORK, ...figures]);
    for (const make of order) {
      if (round.length === ROUND_LENGTH) break;
      const question = tryMaker(chance, make, source);
      if (!question || seen.has(keyOf(question))) continue;
      seen.add(keyOf(question));
      round.push(question);
    }
  }
  return round;
}
