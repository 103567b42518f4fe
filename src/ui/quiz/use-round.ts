import { useEffect, useState } from 'preact/hooks';
import { activeTabJobs } from '../../extension/active-tab';
import { briefs } from '../../extension/bundled/briefs';
import { sheets } from '../../extension/bundled/sheets';
import { metOn, playStore } from '../../extension/play-store';
import type { Question } from '../../quiz/trivia/questions';
import { chanceOf } from '../../quiz/trivia/random';
import { makeRound } from '../../quiz/trivia/round';
import { dayOf } from '../../quiz/trivia/streak';
import type { Sheet } from '../../sheets/types';

/** Jobs that a round is about, and further ones to choose between. */
const ABOUT = 10;
const OTHERS = 20;

/** Codes of the jobs met today: those noted, and those of the page in front. */
async function metToday(): Promise<string[]> {
  const [play, page] = await Promise.all([
    playStore.read(),
    // No page in front, or one where Loupe Métier is off: then only what was noted.
    activeTabJobs().catch(() => null),
  ]);
  const here = page?.jobs.map((job) => job.code) ?? [];
  return [...new Set([...here, ...metOn(play.value, dayOf(new Date()))])];
}

async function sheetsOf(codes: string[]): Promise<Sheet[]> {
  const answers = await Promise.allSettled(codes.map((code) => sheets.get(code)));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

/**
 * Questions about the jobs met, topped up with jobs at random.
 * @throws when the bundled files cannot be read.
 */
async function newRound(seed: number): Promise<Question[]> {
  const [met, all] = await Promise.all([metToday(), briefs()]);
  const chance = chanceOf(seed);
  const known = new Set(all.map((brief) => brief.code));
  const about = chance.shuffle(met.filter((code) => known.has(code))).slice(0, ABOUT);
  const rest = chance.shuffle([...known].filter((code) => !about.includes(code)));
  const topped = [...about, ...rest.splice(0, ABOUT - about.length)];
  const [asked, others] = await Promise.all([sheetsOf(topped), sheetsOf(rest.slice(0, OTHERS))]);
  return makeRound({ met: asked, others }, seed);
}

export type RoundState =
  | { state: 'loading' | 'failed' }
  | { state: 'ready'; questions: Question[] };

/** A round of questions; another for another `seed`. */
export function useRound(seed: number): RoundState {
  const [round, setRound] = useState<RoundState>({ state: 'loading' });
  useEffect(() => {
    let stale = false;
    setRound({ state: 'loading' });
    newRound(seed).then(
      (questions) =>
        stale ||
        setRound(questions.length > 0 ? { state: 'ready', questions } : { state: 'failed' }),
      () => stale || setRound({ state: 'failed' }),
    );
    return () => {
      stale = true;
    };
  }, [seed]);
  return round;
}
