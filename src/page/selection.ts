/** What the reader selected, as a range that later selections do not move; null when nothing is. */
export function selectionRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.getRangeAt(0).cloneRange();
}
