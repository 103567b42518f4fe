import type { Block, Piece } from './block';

/** A Latin letter: without one, no French job is named. */
const LETTER = /[A-Za-z\u00c0-\u024f]/;
const LINE_END = 10;
const BLANK = 32;

/** Gathers text nodes into one block after the other, folding white space across them as layout does. */
export class BlockBuilder {
  #element: Element | null = null;
  #title = false;
  #text = '';
  #pieces: Piece[] = [];

  /** The runs that follow are an element's. */
  begin(element: Element, title: boolean): void {
    this.#element = element;
    this.#title = title;
  }

  /**
   * @param data the node's text
   * @param keepLines the node's style keeps line ends (`white-space: pre-line`
   *   and kin): each stays a "\n" of the text, as it is one on the screen.
   */
  add(node: Text, data: string, keepLines: boolean): void {
    if (data === '') return;
    const start = this.#text.length;
    const spaceBefore = start === 0 || isSpace(this.#text.charCodeAt(start - 1));
    if (spaceBefore && !keepLines && isBlank(data)) return;
    if (!isToFold(data) && !(spaceBefore && data.startsWith(' '))) {
      this.#text = start === 0 ? data : this.#text + data;
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
      shift: folded.shift,
    });
  }

  /** A forced line end (`<br>`), which belongs to no text node. */
  breakLine(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  /** Ends a run: its block, or null when there is nothing to read in it. */
  end(): Block | null {
    const text = this.#text;
    if (text === '') return null;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    const element = this.#element;
    return element && hasLetter(text) ? new RunBlock(element, this.#title, text, pieces) : null;
  }
}

/** A block whose pieces were met as it was read. */
class RunBlock implements Block {
  readonly element: Element;
  readonly title: boolean;
  readonly text: string;
  readonly pieces: Piece[];

  constructor(element: Element, title: boolean, text: string, pieces: Piece[]) {
    this.element = element;
    this.title = title;
    this.text = text;
    this.pieces = pieces;
  }

  get nodes(): Text[] {
    return this.pieces.map(({ node }) => node);
  }
}

/** Whether there is anything to read in a text. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** A whole block's text as a reader sees it. */
export function seen(data: string, keepLines: boolean): string {
  return isToFold(data) || data.startsWith(' ') ? fold(data, keepLines, true).text : data;
}

/**
 * Whether a node's text has to be changed before it reads as a reader sees it.
 * Looked for one by one: on a page's every text, once, that is some times
 * faster than a regular expression that is not compiled yet.
 */
function isToFold(data: string): boolean {
  return (
    data.includes('\n') ||
    data.includes('  ') ||
    data.includes('\t') ||
    data.includes('\u00ad') ||
    data.includes('\u200b') ||
    data.includes('\u2060') ||
    data.includes('\ufeff') ||
    data.includes('\r') ||
    data.includes('\f')
  );
}

/** A node's text as seen; `offsets` and `shift` as in `Piece`. */
type Folded = Pick<Piece, 'offsets' | 'shift'> & { text: string };

function fold(data: string, keepLines: boolean, spaceBefore: boolean): Folded {
  return (keepLines ? null : trim(data, spaceBefore)) ?? foldEach(data, keepLines, spaceBefore);
}

/** Most texts of a page's source are words between two indentations; null for one with more to fold. */
function trim(data: string, spaceBefore: boolean): Folded | null {
  let from = 0;
  let to = data.length;
  while (from < to && isSpace(data.charCodeAt(from))) from++;
  while (to > from && isSpace(data.charCodeAt(to - 1))) to--;
  const words = data.slice(from, to);
  if (words === '' || isToFold(words)) return null;
  const before = from > 0 && !spaceBefore ? ' ' : '';
  const after = to < data.length ? ' ' : '';
  return { text: before + words + after, offsets: null, shift: from - before.length };
}

/** Character by character. */
function foldEach(data: string, keepLines: boolean, spaceBefore: boolean): Folded {
  const offsets = new Int32Array(data.length);
  let text = '';
  let length = 0;
  let afterSpace = spaceBefore;
  /** Where characters that stay as they are, not in `text` yet, start. */
  let kept = 0;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    const space = isSpace(code);
    const line = keepLines && code === LINE_END;
    if (isInvisible(code) || (space && afterSpace && !line)) {
      text += data.slice(kept, at);
      kept = at + 1;
      continue;
    }
    if (space && code !== BLANK && !line) {
      text += `${data.slice(kept, at)} `;
      kept = at + 1;
    }
    afterSpace = space;
    offsets[length++] = at;
  }
  text += data.slice(kept);
  return { text, offsets: offsets.slice(0, length), shift: 0 };
}

/** White space that layout folds: not the no-break kinds. */
function isSpace(code: number): boolean {
  return code === BLANK || (code >= 9 && code <= 13 && code !== 11);
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** The indentation between two tags, of which a page's source has thousands. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (!isSpace(data.charCodeAt(at))) return false;
  return true;
}
