import { once } from 'node:events';

/** The sign that stands for bytes no UTF-8 text has. */
const UNREADABLE = '\uFFFD';

/**
 * The lines of a stream of UTF-8 text, in constant memory. Only a line feed
 * ends a line, with the carriage return before it: Node's readline also breaks
 * at a lone return and at Unicode's separators, and answers would no longer
 * stand line by line beside what was asked. A byte order mark is no text.
 * @param noteUnreadable told the number of the first line that was not UTF-8
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  noteUnreadable: (line: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let count = 0;
  let noted = false;
  const finish = (end: string): string => {
    const line = [...begun, end].join('');
    begun = [];
    count += 1;
    if (!noted && line.includes(UNREADABLE)) {
      noted = true;
      noteUnreadable(count);
    }
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    const last = rest.pop();
    if (last === undefined) begun.push(first);
    else {
      yield finish(first);
      for (const line of rest) yield finish(line);
      begun.push(last);
    }
  }
  const last = finish(decoder.decode());
  if (last) yield last;
}

/** Answers each line of stdin with one line on stdout, in order. */
export async function answerLines(name: string, answer: (line: string) => string): Promise<void> {
  const lines = readLines(process.stdin, (line) =>
    console.error(
      `${name}: line ${line} is not UTF-8 text: ${UNREADABLE} stands for what it is not`,
    ),
  );
  for await (const line of lines) await writeLine(answer(line));
}

/** Writes a line on stdout, and waits when its reader is behind instead of filling memory. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
