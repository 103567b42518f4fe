/** Elements whose text is no prose of the page. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA INPUT SELECT DATALIST CODE KBD SAMP ' +
    'SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED PROGRESS METER'
  ).split(' '),
);

/** What layout makes of an element, for whoever reads its text. */
export type Layout = 'hidden' | 'inline' | 'block';

/** What the table of boards says of a page's text. */
export interface BoardText {
  /** Selector of the titles of ads. */
  titles?: string;
  /** Selector of what is left out. */
  skip?: string;
}

/** Whether an element is left out whatever its style: code, fields, what is edited or hidden from everyone. */
export function isForeign(element: Element, board: BoardText, inTitle: boolean): boolean {
  const name = element.nodeName;
  // SVG and MathML names come in lower case.
  if (NEVER.has(name) || name === 'svg' || name === 'math') return true;
  if (board.skip !== undefined && element.matches(board.skip)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.getAttribute('role') === 'textbox') return true;
  return element.getAttribute('aria-hidden') === 'true' && !inTitle && !isSeen(element, board);
}

/**
 * aria-hidden mostly marks decoration, but is also put on the whole page while
 * a dialog is open over it, and on the visible half of a title that is repeated
 * for screen readers (LinkedIn does both): these the reader sees.
 */
function isSeen(element: Element, { titles }: BoardText): boolean {
  if (element.querySelector('main, [role="main"], h1') !== null) return true;
  return (
    titles !== undefined && (element.matches(titles) || element.querySelector(titles) !== null)
  );
}

/**
 * How an element is laid out now.
 * @param style its computed style: each property read costs, most of all the first
 */
export function readLayout(
  element: Element,
  style: CSSStyleDeclaration = getComputedStyle(element),
): Layout {
  if (isFoldedAway(element)) return 'hidden';
  const { display } = style;
  // An empty display: outside the flat tree (light children no slot takes).
  if (display === 'none' || display === '') return 'hidden';
  if (style.contentVisibility === 'hidden') return 'hidden';
  if (isForScreenReadersOnly(element, style)) return 'hidden';
  return display === 'inline' || display === 'contents' ? 'inline' : 'block';
}

/** `visibility` is inherited but can be taken back by a child: it is asked of the parent of each text. */
export function isTextVisible(style: CSSStyleDeclaration): boolean {
  return style.visibility === 'visible';
}

/** Whether line ends of the source are line ends on the screen. */
export function keepsLines(style: CSSStyleDeclaration): boolean {
  return /^(pre|break-spaces)/.test(style.whiteSpace);
}

/** What a closed `<details>` holds is hidden by no style of its own. */
function isFoldedAway(element: Element): boolean {
  const parent = element.parentNode;
  if (parent?.nodeName !== 'DETAILS' || element.nodeName === 'SUMMARY') return false;
  return !(parent as HTMLDetailsElement).open;
}

/** The "visually hidden" idiom: a clipped box of one pixel. Nobody can point at it. */
function isForScreenReadersOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip.startsWith('rect(')) return true;
  return style.overflowX !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1;
}
