/** Elements whose text is no prose of the page. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA INPUT SELECT DATALIST CODE KBD SAMP ' +
    'SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED PROGRESS METER'
  ).split(' '),
);

/** What layout makes of an element, for whoever reads its text. */
export type Layout = 'hidden' | 'inline' | 'block';

export interface Reading {
  layout: Layout;
  /** Line ends of the source are line ends on the screen. */
  keepLines: boolean;
}

const HIDDEN: Reading = { layout: 'hidden', keepLines: false };

/** Whether an element is left out whatever its style: code, fields, what is edited or hidden from everyone. */
export function isForeign(element: Element, skip: string | undefined, title: boolean): boolean {
  const name = element.nodeName;
  // SVG and MathML names come in lower case.
  if (NEVER.has(name) || name === 'svg' || name === 'math') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.getAttribute('role') === 'textbox') return true;
  // A board may show a title to the eye and repeat it for screen readers
  // (LinkedIn): inside a title, aria-hidden is what the reader looks at.
  if (!title && element.getAttribute('aria-hidden') === 'true') return true;
  return skip !== undefined && element.matches(skip);
}

/** How an element is laid out now. Costs a style resolution: once per element and scan. */
export function readLayout(element: Element): Reading {
  const style = getComputedStyle(element);
  const { display } = style;
  // An empty display: outside the flat tree (light children no slot takes).
  if (display === 'none' || display === '') return HIDDEN;
  if (style.contentVisibility === 'hidden') return HIDDEN;
  if (isForScreenReadersOnly(element, style)) return HIDDEN;
  const keepLines = /^(pre|break-spaces)/.test(style.whiteSpace);
  return {
    layout: display === 'inline' || display === 'contents' ? 'inline' : 'block',
    keepLines,
  };
}

/** `visibility` is inherited but can be taken back by a child: it is asked of the parent of each text. */
export function isTextVisible(parent: Element): boolean {
  return getComputedStyle(parent).visibility === 'visible';
}

/** The "visually hidden" idiom: a clipped box of one pixel. Nobody can point at it. */
function isForScreenReadersOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip.startsWith('rect(')) return true;
  return style.overflowX !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1;
}
