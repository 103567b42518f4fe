/** What the background worker answers: the schema of each message, checked on arrival. */
import * as v from 'valibot';
import { MAX_TEXT, MAX_TEXTS } from '../../detection/limits';
import { answerSchema, isItem } from '../../quiz/forms';
import { type Answerer, answerValid } from '../handle';
import { LOCALES } from '../locales';
import { code, codes } from '../message-parts';
import type { Sender, WorkerProtocol } from '../protocol';
import { settingsChange } from '../settings-schema';

/** More languages than anyone reads. */
const MAX_LANGUAGES = 50;
/** Longer than a tag such as "fr-CH". */
const MAX_LANGUAGE = 40;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const languages = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MAX_LANGUAGE))),
  v.maxLength(MAX_LANGUAGES),
);
const locale = v.picklist(LOCALES);
const quizRecord = v.object({
  form: v.picklist(['short', 'full']),
  answers: v.record(v.pipe(v.string(), v.check(isItem)), answerSchema),
});
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** No more and no longer texts than one request may hold, their lengths to the letter. */
const packedTexts = v.pipe(
  v.object({
    text: v.string(),
    lengths: v.pipe(v.array(v.pipe(whole, v.maxValue(MAX_TEXT))), v.maxLength(MAX_TEXTS)),
    titles: v.pipe(v.array(whole), v.maxLength(MAX_TEXTS)),
  }),
  v.check(
    (packed) => packed.lengths.reduce((sum, length) => sum + length, 0) === packed.text.length,
    'lengths that are not the text’s',
  ),
);

export const workerSchemas = {
  readTexts: packedTexts,
  linkTitle: v.object({ title: text, context: v.optional(text) }),
  getSheet: v.object({ code }),
  drawSheet: v.object({ code, languages }),
  drawRest: v.object({ code, locale }),
  getBriefs: v.object({ codes: v.optional(codes) }),
  openSheet: v.object({ code }),
  openSearch: v.object({ query: text }),
  reportJobs: v.object({ codes }),
  gatherFrames: v.object({}),
  getSettings: v.object({}),
  changeSettings: settingsChange,
  hideSite: v.object({}),
  aboutReader: v.object({ code, locale }),
  setSaved: v.object({ code, saved: v.boolean() }),
  addToQuiz: v.partial(quizRecord),
} satisfies Record<keyof WorkerProtocol, v.GenericSchema>;

/** What no content script asks: its process, a page's too, may say what it likes in its name. */
const FOR_OWN_PAGES = new Set<keyof WorkerProtocol>([
  'changeSettings',
  'drawSheet',
  'drawRest',
  'addToQuiz',
]);

const isOwnPage = ({ url }: Sender) => url?.startsWith(`${location.origin}/`) ?? false;

/** Answers a message in the worker; returns the way to stop. */
export function handle<K extends keyof WorkerProtocol>(type: K, answer: Answerer<K>): () => void {
  const allowed: Answerer<K> = (data, sender) => {
    if (!isOwnPage(sender)) throw new Error(`BadMessage: ${type}: not for pages of the web`);
    return answer(data, sender);
  };
  return answerValid(type, workerSchemas[type], FOR_OWN_PAGES.has(type) ? allowed : answer);
}
