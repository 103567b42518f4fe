import type { Block, Piece } from './block';

/**
 * What has to be changed in a node's text before it reads as a reader sees it.
 * Looked for one by one: on a page's every text, once, that is some times
 * faster than a regular expression that is not compiled yet.
 */
const TO_FOLD = ['\n', '  ', '\t', '\u00ad', '\u200b', '\u2060', '\ufeff', '\r', '\f'];
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
/** A Latin letter: without one, no French job is named. */
const LETTER = /[A-Za-z\u00c0-\u024f]/;
const SPACE = /[ \t\n\r\f]/;

/** Gathers text nodes into one block, folding white space across them as layout does. */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];

  constructor(
    readonly element: Element,
    readonly title: boolean,
  ) {}

  /**
   * @param keepLines the node's style keeps line ends (`white-space: pre-line`
   *   and kin): each stays a "\n" of the text, as it is one on the screen.
   */
  add(node: Text, keepLines: boolean): void {
    const data = node.data;
    if (data === '') return;
    const start = this.#text.length;
    const spaceBefore = start === 0 || /\s/.test(this.#text.charAt(start - 1));
    if (!TO_FOLD.some((sign) => data.includes(sign)) && !(spaceBefore && data.startsWith(' '))) {
      this.#text += data;
      this.#pieces.push({ node, start, length: data.length, offsets: null, shift: 0 });
      return;
    }
    const folded = fold(data, keepLines, spaceBefore);
    if (folded.text === '') return;
    this.#text += folded.text;
    this.#pieces.push({
      node,
      start,
      length: folded.text.length,
      offsets: folded.offsets,
      shift: 0,
    });
  }

  /** A forced line end (`<br>`), which belongs to no text node. */
  breakLine(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  /** The block, or null when there is nothing to read in it. */
  build(): Block | null {
    if (!LETTER.test(this.#text)) return null;
    const { element, title } = this;
    return { element, title, text: this.#text, pieces: this.#pieces };
  }
}

function fold(
  data: string,
  keepLines: boolean,
  spaceBefore: boolean,
): { text: string; offsets: Int32Array } {
  const offsets = new Int32Array(data.length);
  let text = '';
  let afterSpace = spaceBefore;
  for (let at = 0; at < data.length; at++) {
    const unit = data[at] ?? '';
    if (INVISIBLE.test(unit)) continue;
    let seen = unit;
    if (SPACE.test(unit)) {
      const line = keepLines && unit === '\n';
      if (afterSpace && !line) continue;
      seen = line ? '\n' : ' ';
      afterSpace = true;
    } else afterSpace = false;
    offsets[text.length] = at;
    text += seen;
  }
  return { text, offsets: offsets.slice(0, text.length) };
}
