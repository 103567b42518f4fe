import type { LinkKind, LinkResult } from '../../matching/types';

/** How a mark is painted: a name met surely, or one met by likeness. */
export type MarkStyle = 'sure' | 'approximate';

/** A job named on the page. */
export interface Mark {
  /** Unique in the page's life. */
  id: string;
  range: StaticRange;
  /** The text nodes it stands on, in order: several when inline elements split it. */
  nodes: Text[];
  /** The words marked, as seen. */
  text: string;
  /** The same words as their text nodes hold them: other words there make the mark stale. */
  raw: string;
  code: string;
  score: number;
  kind: LinkKind;
  /** Best first; the first is `code`. */
  results: LinkResult[];
  style: MarkStyle;
  /** It stands in the title of an ad. */
  title: boolean;
}

/** Below this likelihood a link is shown as approximate, however it was met. */
const SURE = 0.6;

export function styleOf(kind: LinkKind, score: number): MarkStyle {
  return kind === 'fuzzy' || score < SURE ? 'approximate' : 'sure';
}

/** A live range over a mark; null when its place is gone. */
export function rangeOf(mark: Mark): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.collapsed ? null : range;
  } catch {
    // The text became shorter since it was read; it is about to be read again.
    return null;
  }
}

/**
 * The words that the nodes of a mark hold at its place now; null when its place
 * is gone. Makes no live range: the browser would keep each in step with every
 * change of the page.
 */
export function wordsOf({ range, nodes }: Mark): string | null {
  return wordsIn(nodes, range.startOffset, range.endOffset);
}

/**
 * The words from an offset in the first of some text nodes to an offset in the
 * last; null when one of them is gone.
 */
export function wordsIn(nodes: readonly Text[], start: number, end: number): string | null {
  let words = '';
  let from = start;
  let left = nodes.length;
  for (const node of nodes) {
    if (!node.isConnected) return null;
    left--;
    words += node.data.slice(from, left === 0 ? end : undefined);
    from = 0;
  }
  return words;
}

/** The element around the start of a mark: for words that stand in a shadow root itself, its host. */
export function elementOf({ range }: Mark): Element | null {
  const { parentNode, parentElement } = range.startContainer;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}
