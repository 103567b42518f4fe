import { isClobbered } from './clobbered';

/** Elements whose text is no prose of the page. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA INPUT SELECT DATALIST CODE KBD SAMP ' +
    // SVG and MathML names come in lower case.
    'SVG svg MATH math CANVAS VIDEO AUDIO IFRAME OBJECT EMBED PROGRESS METER'
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

/**
 * Selector of the elements whose markup says something of their text: a title,
 * or a reason to leave them out. Of all others `isForeign` knows by the name: a
 * page's every element is asked once, and one call costs less than five.
 */
export function remarkable({ titles, skip }: BoardText): string {
  const own = '[contenteditable], [role="textbox"], [aria-hidden="true"]';
  return [titles, skip, own].filter(Boolean).join(', ');
}

/** Whether an element of this name is left out wherever it stands: code, fields, pictures. */
export function isNever(name: string): boolean {
  return NEVER.has(name);
}

/** Whether an element is left out whatever its style: code, fields, what is edited or hidden from everyone. */
export function isForeign(element: Element, board: BoardText, inTitle: boolean): boolean {
  if (isClobbered(element) || isNever(element.nodeName)) return true;
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

/** How an element is laid out now. */
export function readLayout(
  element: Element,
  style: CSSStyleDeclaration = getComputedStyle(element),
): Layout {
  const parent = element.parentElement;
  if (parent && isFolded(parent) && element.nodeName !== 'SUMMARY') return 'hidden';
  return layoutOf(element, style);
}

/**
 * The same of an element that no closed `<details>` holds.
 * @param style its computed style: each property read costs, most of all the first
 */
export function layoutOf(element: Element, style: CSSStyleDeclaration): Layout {
  const { display } = style;
  // An inline box hides no content of its own, and what is positioned is none.
  if (display === 'inline' || display === 'contents') return 'inline';
  // An empty display: outside the flat tree (light children no slot takes).
  if (display === 'none' || display === '') return 'hidden';
  if (style.contentVisibility === 'hidden') return 'hidden';
  return isForScreenReadersOnly(element, style) ? 'hidden' : 'block';
}

/** `visibility` is inherited but can be taken back by a child: it is asked of the parent of each text. */
export function isTextVisible(style: CSSStyleDeclaration): boolean {
  return style.visibility === 'visible';
}

/** Whether line ends of the source are line ends on the screen. */
export function keepsLines(style: CSSStyleDeclaration): boolean {
  return /^(pre|break-spaces)/.test(style.whiteSpace);
}

/** Whether an element is a closed `<details>`: all it holds but its summary is hidden, by no style of its own. */
export function isFolded(element: Element, name: string = element.nodeName): boolean {
  return name === 'DETAILS' && !(element as HTMLDetailsElement).open;
}

/** The "visually hidden" idiom: a clipped box of one pixel. Nobody can point at it. */
function isForScreenReadersOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip.startsWith('rect(')) return true;
  return style.overflowX !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1;
}
