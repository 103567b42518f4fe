/** What the documents of a tab answer: the schema of each message, checked on arrival. */
import * as v from 'valibot';
import { MAX_TEXT } from '../detection/limits';
import { type Answerer, answerValid } from './handle';
import { code, codes } from './message-parts';
import type { PageProtocol } from './protocol';

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const around = v.object({ before: count, others: count });

export const pageSchemas = {
  getPageJobs: v.object({}),
  revealJob: v.object({ code, around }),
  showSelection: v.object({ text }),
  moveToJob: v.object({
    step: v.picklist([1, -1]),
    from: v.picklist(['card', 'sight', 'edge']),
    around,
  }),
  countPlaces: v.object({}),
  frameJobs: v.object({ frame: count, codes }),
  settingsChanged: v.object({}),
  reportAgain: v.object({}),
} satisfies Record<keyof PageProtocol, v.GenericSchema>;

/** Answers a message in a page; returns the way to stop. */
export function handle<K extends keyof PageProtocol>(type: K, answer: Answerer<K>): () => void {
  return answerValid(type, pageSchemas[type], answer);
}
