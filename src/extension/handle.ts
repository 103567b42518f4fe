/**
 * Answering messages. They cross a trust boundary (a content script shares its
 * process with a page nobody here wrote), so each is validated on arrival. The
 * schemas stand with who answers: a page builds none but those of its own few.
 */
import type { ExtensionMessage, Message } from '@webext-core/messaging';
import * as v from 'valibot';
import { listen, type MessageType, type Protocol, type Sender } from './protocol';

/** Answers one message, at once or later. */
export type Answerer<K extends MessageType> = (
  data: Parameters<Protocol[K]>[0],
  sender: Sender,
) => Promise<Awaited<ReturnType<Protocol[K]>>> | ReturnType<Protocol[K]>;

/**
 * Answers a message, after validating it: what `handle` of each side does with
 * the schemas of its messages.
 * @throws to the sender, `BadMessage: …`, when the data is not of the schema.
 */
export function answerValid<K extends MessageType>(
  type: K,
  schema: v.GenericSchema,
  answer: Answerer<K>,
): () => void {
  const listener = ({ data, sender }: Message<Protocol, K> & ExtensionMessage) => {
    const parsed = v.safeParse(schema, data);
    if (!parsed.success) throw new Error(`BadMessage: ${type}: ${v.summarize(parsed.issues)}`);
    return answer(parsed.output as Parameters<Protocol[K]>[0], sender);
  };
  return listen(type, listener as never);
}
