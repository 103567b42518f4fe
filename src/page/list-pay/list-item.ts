/** An entry of a list is no longer than this, in UTF-16 units. */
const LONGEST = 2000;
const HIGHEST = 8;

/**
 * The text of the list entry that a title heads: of the largest element around
 * it that holds no other title.
 */
export function itemText(title: Element, titles: ReadonlySet<Element>): string {
  let item = title;
  for (let level = 0; level < HIGHEST; level++) {
    const parent = item.parentElement;
    if (!parent || parent === document.body) break;
    if ([...titles].some((other) => other !== title && parent.contains(other))) break;
    if ((parent.textContent ?? '').length > LONGEST) break;
    item = parent;
  }
  return item instanceof HTMLElement ? item.innerText : (item.textContent ?? '');
}
