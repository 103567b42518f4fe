import { hostElement, hostStyles } from '../host-element';
import { elementOf, type Mark, rangeOf } from '../marks/mark';
import { itemText } from './list-item';

/** Where the pay of a list's entry stands against its job's mean, in percent; null when it says none. */
export type ReadPosition = (
  mark: Mark,
  ad: { title: string; text: string },
) => Promise<number | null>;

const STYLES = `${hostStyles('display: block; inset: 0; z-index: 2147483646')}
span { position: absolute; padding: 0 5px; border-radius: 8px; white-space: nowrap;
  font: 600 11px/16px system-ui, sans-serif; color-scheme: light dark;
  background: light-dark(#f2f6f6, #20272b); color: light-dark(#1a2326, #e8eded);
  box-shadow: 0 0 0 1px light-dark(#7b888c, #75848a); }`;

/** Room between a title and its chip, in px. */
const GAP = 6;

/**
 * Small figures beside the titles of a list: "+12 %" is 12 % above the job's
 * mean. They float over the page in one closed shadow root that takes no
 * pointer; the page's own elements are only read.
 */
export class PayChips {
  readonly #host = hostElement('pay');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #chips = new Map<Mark, HTMLElement>();
  readonly #asked = new WeakSet<Mark>();
  readonly #read: ReadPosition;
  readonly #signal: AbortSignal;
  #frame = 0;

  constructor(read: ReadPosition, signal: AbortSignal) {
    this.#read = read;
    this.#signal = signal;
    const style = document.createElement('style');
    style.textContent = STYLES;
    this.#root.append(style);
    // Away from its title, a bare percentage would only puzzle whoever hears it.
    this.#host.ariaHidden = 'true';
    const place = () => this.#placeSoon();
    addEventListener('scroll', place, { capture: true, passive: true, signal });
    addEventListener('resize', place, { passive: true, signal });
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** Follows the titles that the page shows now. */
  show(marks: readonly Mark[]): void {
    const titles = marks.filter((mark) => mark.title);
    const elements = new Set(titles.flatMap((mark) => elementOf(mark) ?? []));
    const present = new Set(titles);
    for (const [mark, chip] of this.#chips) {
      if (present.has(mark)) continue;
      chip.remove();
      this.#chips.delete(mark);
    }
    for (const mark of titles) {
      const element = elementOf(mark);
      if (!element || this.#asked.has(mark)) continue;
      this.#asked.add(mark);
      const ad = { title: mark.text, text: itemText(element, elements) };
      this.#read(mark, ad).then(
        (percent) => percent !== null && this.#add(mark, percent),
        // Nobody answered: the chip is a help, not a need.
        () => this.#asked.delete(mark),
      );
    }
    this.#placeSoon();
  }

  #add(mark: Mark, percent: number): void {
    // Asked before the reader had enough of them.
    if (this.#signal.aborted) return;
    const chip = document.createElement('span');
    const sign = percent > 0 ? '+' : percent < 0 ? '−' : '=';
    chip.textContent = percent === 0 ? sign : `${sign}${Math.abs(percent)}\u202f%`;
    this.#chips.set(mark, chip);
    this.#root.append(chip);
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    this.#placeSoon();
  }

  #placeSoon(): void {
    if (this.#frame !== 0 || this.#chips.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const zoom = this.#host.currentCSSZoom;
      for (const [mark, chip] of this.#chips) place(chip, mark, zoom);
    });
  }
}

/**
 * After the last word in sight of the whole title ("Serveur H/F"); hidden while there is none.
 * @param zoom of the page by its own style, which the chip takes part in
 */
function place(chip: HTMLElement, mark: Mark, zoom: number): void {
  const title = rangeOf(mark) && elementOf(mark);
  const range = document.createRange();
  if (title) range.selectNodeContents(title);
  const last = title && [...range.getClientRects()].findLast((line) => isInSight(title, line));
  chip.hidden = !last;
  if (!last) return;
  chip.style.left = `${(last.right + GAP) / zoom}px`;
  chip.style.top = `${(last.top + last.height / 2) / zoom - 8}px`;
}

/** Whether a line of a title is in the window, and in every panel that scrolls or cuts off what it holds. */
function isInSight(title: Element, { width, top, bottom }: DOMRect): boolean {
  if (width === 0 || bottom <= 0 || top >= innerHeight) return false;
  const middle = (top + bottom) / 2;
  for (let at: Element | null = title; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const panel = at.getBoundingClientRect();
    if (middle < panel.top || middle > panel.bottom) return false;
  }
  return true;
}
