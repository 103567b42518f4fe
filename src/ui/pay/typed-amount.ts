/** What may stand around a figure and is no part of it. */
const SIGNS = /[\s€%]/g;
const THOUSANDS = /^[1-9]\d{0,2}([.,]\d{3})+$/;
const FIGURE = /^\d+(\.\d*)?$/;

/**
 * A figure as one types or pastes it: "2 300,50 €", "2,300.50", "2300.5"; NaN for
 * what is none. The last sign parts the cents, unless three digits follow each.
 */
export function typedAmount(typed: string): number {
  const text = typed.replace(SIGNS, '');
  const point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const digits = (part: string) => part.replace(/[.,]/g, '');
  const plain =
    point < 0 || THOUSANDS.test(text)
      ? digits(text)
      : `${digits(text.slice(0, point))}.${text.slice(point + 1)}`;
  return FIGURE.test(plain) ? Number(plain) : Number.NaN;
}
