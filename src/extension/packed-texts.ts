/**
 * The texts of a page on their way to the worker: one string and some numbers.
 * What crosses is written out as JSON in the page and read again in the worker;
 * some hundred objects cost the page twice the time that one string does.
 */
import type { TextToRead } from '../detection/types';

export interface PackedTexts {
  /** The texts, one after the other. */
  text: string;
  /** UTF-16 units of each. */
  lengths: number[];
  /** Which of them stand in the title of an ad. */
  titles: number[];
}

export function pack(texts: readonly TextToRead[]): PackedTexts {
  const packed: PackedTexts = { text: '', lengths: [], titles: [] };
  for (const { text, title } of texts) {
    if (title) packed.titles.push(packed.lengths.length);
    packed.lengths.push(text.length);
    packed.text += text;
  }
  return packed;
}

export function unpack({ text, lengths, titles }: PackedTexts): TextToRead[] {
  const inTitle = new Set(titles);
  let start = 0;
  return lengths.map((length, at) => {
    const one = text.slice(start, start + length);
    start += length;
    return inTitle.has(at) ? { text: one, title: true } : { text: one };
  });
}
