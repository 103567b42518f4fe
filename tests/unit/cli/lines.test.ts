import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../scripts/cli/lines';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string | Uint8Array, size = 5, note?: (line: number) => void) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: string[] = [];
  for await (const line of readLines(inPieces(bytes, size), note)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('ends a line at a line feed only, wherever the pieces are cut', async () => {
    const line = fc.string({ unit: 'binary' }).map((each) => each.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        // An end of its own, since a return before a line feed belongs to it.
        const asked = texts.map((text) => `${text}.`);
        expect(await linesOf(`#\n${asked.join('\n')}`, size)).toEqual(['#', ...asked]);
      }),
    );
  });

  it('keeps lone returns and separators of Unicode inside the line', async () => {
    expect(await linesOf('a\u2028b\u2029c\rd\u0085e\0f\ng')).toEqual([
      'a\u2028b\u2029c\rd\u0085e\0f',
      'g',
    ]);
  });

  it('takes CR LF for one end, the byte order mark for no text, and empty lines for lines', async () => {
    expect(await linesOf('\uFEFFa\r\n\r\nb\r\n')).toEqual(['a', '', 'b']);
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n')).toEqual(['']);
  });

  it('tells the first line that is not UTF-8, once', async () => {
    const noted: number[] = [];
    const latin1 = Buffer.from('ouvrier\némaillé\nébarbé\n', 'latin1');
    const lines = await linesOf(latin1, 4, (line) => noted.push(line));
    expect(lines).toHaveLength(3);
    expect(noted).toEqual([2]);
  });
});
