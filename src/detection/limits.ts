/** Longest text read at once, in UTF-16 units: a page's longer blocks are cut at a line end or a space. */
export const MAX_TEXT = 10_000;
/** Most texts in one request. */
export const MAX_TEXTS = 2000;
