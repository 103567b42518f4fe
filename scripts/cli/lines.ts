import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Answers each line of a stream with one line, in order and in constant
 * memory: waits for the reader when it is slow, and ends quietly when the
 * reader goes away (`| head`).
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => string,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    await writeLine(output, answer(line));
  }
}

/** Writes a line, and waits when the reader is behind. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (output.listenerCount('error') === 0) output.on('error', quietWhenClosed);
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}

function quietWhenClosed(error: NodeJS.ErrnoException) {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
