import type { LinkResult } from '../matching/types';
import type { Subject } from './card/card';

/**
 * What the reader selected, as a range that later selections do not move; null
 * when nothing is, or when it has no place on the page (words in a form field).
 */
export function selectionRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  return range.getClientRects().length > 0 ? range : null;
}

interface Selected {
  text: string;
  range: Range;
  /** Asks which job the words name. */
  link(): Promise<LinkResult[]>;
}

/** Answers for selected words, whatever the answer: their job, that they name none, or that nobody could say. */
export async function openSelection(
  page: { open(subject: Subject): boolean },
  selected: Selected,
): Promise<boolean> {
  const { text, range } = selected;
  const results = await selected.link().catch(() => null);
  return page.open({
    text,
    kind: results?.[0]?.kind ?? null,
    score: results?.[0]?.score ?? 0,
    results: results ?? [],
    again: results ? undefined : () => void openSelection(page, selected),
    range: () => (range.startContainer.isConnected ? range : null),
  });
}
