/**
 * Answering messages, with the schema of each. Messages cross a trust boundary
 * (a content script shares its process with a page nobody here wrote), so each
 * is validated on arrival.
 */
import type { ExtensionMessage, Message } from '@webext-core/messaging';
import * as v from 'valibot';
import { MAX_TEXT, MAX_TEXTS } from '../detection/limits';
import { listen, type MessageType, type Protocol, type Sender } from './protocol';
import { settingsChange } from './settings-schema';

/** More languages than anyone reads. */
const MAX_LANGUAGES = 50;
/** Longer than a tag such as "fr-CH". */
const MAX_LANGUAGE = 40;
/** More sheets than there are. */
const MAX_CODES = 5_000;

const code = v.pipe(v.string(), v.regex(/^[A-N]\d{4}$/));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** Empty for a document that has none. */
const host = v.pipe(v.string(), v.maxLength(253));
const textToRead = v.object({ text, title: v.optional(v.boolean()) });

const languages = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MAX_LANGUAGE))),
  v.maxLength(MAX_LANGUAGES),
);

const locale = v.picklist(['fr', 'en']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const around = v.object({ before: count, others: count });

/** One schema per message: a meta-test holds the two together. */
export const schemas = {
  readTexts: v.object({ texts: v.pipe(v.array(textToRead), v.maxLength(MAX_TEXTS)) }),
  linkTitle: v.object({ title: text, context: v.optional(text) }),
  getSheet: v.object({ code }),
  drawSheet: v.object({ code, languages }),
  drawRest: v.object({ code, locale }),
  getBriefs: v.object({ codes: v.optional(v.array(code)) }),
  openSheet: v.object({ code }),
  openSearch: v.object({ query: text }),
  reportJobs: v.object({ codes: v.pipe(v.array(code), v.maxLength(MAX_CODES)) }),
  gatherFrames: v.object({}),
  getSettings: v.object({ host }),
  changeSettings: settingsChange,
  hideSite: v.object({ host }),
  aboutReader: v.object({ code, locale }),
  toggleSaved: v.object({ code, label: text }),
  getPageJobs: v.object({}),
  revealJob: v.object({ id: text, around }),
  showSelection: v.object({ text }),
  moveToJob: v.object({
    step: v.picklist([1, -1]),
    from: v.picklist(['card', 'sight', 'edge']),
    around,
  }),
  countPlaces: v.object({}),
  frameJobs: v.object({
    frame: v.pipe(v.number(), v.integer(), v.minValue(0)),
    codes: v.pipe(v.array(code), v.maxLength(MAX_CODES)),
  }),
  accessChanged: v.object({}),
  reportAgain: v.object({}),
} satisfies Record<MessageType, v.GenericSchema>;

/**
 * Answers a message, after validating it.
 * @throws to the sender, `BadMessage: …`, when the data is not of the message's schema.
 */
export function handle<K extends MessageType>(
  type: K,
  answer: (
    data: Parameters<Protocol[K]>[0],
    sender: Sender,
  ) => Promise<Awaited<ReturnType<Protocol[K]>>> | ReturnType<Protocol[K]>,
): () => void {
  const listener = ({ data, sender }: Message<Protocol, K> & ExtensionMessage) => {
    const parsed = v.safeParse(schemas[type] as v.GenericSchema, data);
    if (!parsed.success) throw new Error(`BadMessage: ${type}: ${v.summarize(parsed.issues)}`);
    return answer(parsed.output as Parameters<Protocol[K]>[0], sender);
  };
  return listen(type, listener as never);
}
