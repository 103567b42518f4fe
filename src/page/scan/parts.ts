/** A stretch of a text, and where it starts there. */
export interface Part {
  text: string;
  start: number;
}

/**
 * A text in parts of at most `most` units, cut after a line end where there is
 * one, else after a space: detection reads each line alone, so that a cut
 * between lines changes nothing.
 */
export function partsOf(text: string, most: number): Part[] {
  if (text.length <= most) return [{ text, start: 0 }];
  const parts: Part[] = [];
  let start = 0;
  while (text.length - start > most) {
    const window = text.slice(start, start + most);
    const cut = window.lastIndexOf('\n') + 1 || window.lastIndexOf(' ') + 1 || most;
    parts.push({ text: window.slice(0, cut), start });
    start += cut;
  }
  parts.push({ text: text.slice(start), start });
  return parts;
}
