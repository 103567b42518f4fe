import { InSight } from './in-sight';
import type { Mark } from './mark';

/** Names in the page's registry of highlights; the content script's style sheet paints them. */
const NAMES = {
  sure: 'loupe-metier-sure',
  approximate: 'loupe-metier-approximate',
  /** On words that are underlined already: a place to point at, nothing painted. */
  underlined: 'loupe-metier-underlined',
  hovered: 'loupe-metier-hovered',
} as const;

type Name = keyof typeof NAMES;

/** Whether this browser can paint marks without touching the page's DOM. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** Paints marks as CSS Custom Highlights: the page's DOM never knows. */
export class Painter {
  readonly #highlights = new Map<Name, Highlight>();
  /** Marks that are to be seen, with the highlight each belongs to. */
  readonly #painted = new Map<Mark, Name>();
  /** Painted, but not shown yet. */
  #waiting: Mark[] = [];
  /** For the task at hand, whether what stands in an element is underlined. */
  #underlined: Map<Element, boolean> | null = null;
  /** While only marks in sight are painted: what tells which these are. */
  #sight: InSight | null = null;

  paint(mark: Mark): void {
    if (this.#painted.has(mark)) return;
    const name = this.#isUnderlined(mark.range.startContainer.parentElement)
      ? 'underlined'
      : mark.style;
    this.#painted.set(mark, name);
    this.#waiting.push(mark);
  }

  /**
   * Shows what was painted since. At each frame after a change of the registry
   * Chromium finds the place of every range of every highlight anew, about 20 µs
   * each: marks are shown together, not a slice at a time.
   */
  show(): void {
    if (this.#sight) this.#sight.look();
    else this.#register(this.#waiting);
    this.#waiting = [];
  }

  /**
   * Paints only what is in sight, or everything again. At each change of the
   * page's nodes or styles Chromium goes through every range of every highlight,
   * in sight or not, about 30 µs each: in a page that changes all the time that
   * is most of what we cost. In a page at rest they cost nothing.
   */
  onlyInSight(only: boolean): void {
    if (only === (this.#sight !== null)) return;
    this.#waiting = [];
    this.#sight?.stop();
    this.#sight = null;
    if (only) {
      this.#sight = new InSight(
        () => this.#painted.keys(),
        (mark, seen) => this.#seen(mark, seen),
      );
      this.#sight.look();
    } else this.#register(this.#painted.keys());
  }

  #register(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const name = this.#painted.get(mark);
      if (name) this.#highlight(name).add(mark.range);
    }
  }

  #seen(mark: Mark, inSight: boolean): void {
    const name = this.#painted.get(mark);
    if (!name) return;
    if (inSight) this.#highlight(name).add(mark.range);
    else this.#highlights.get(name)?.delete(mark.range);
  }

  erase(mark: Mark): void {
    const name = this.#painted.get(mark);
    if (!name) return;
    this.#painted.delete(mark);
    this.#highlights.get(name)?.delete(mark.range);
    this.#highlights.get('hovered')?.delete(mark.range);
  }

  /** The faint wash under the one mark whose card is shown; null for none. */
  hover(mark: Mark | null): void {
    if (!mark && !this.#highlights.has('hovered')) return;
    const hovered = this.#highlight('hovered');
    hovered.clear();
    if (mark && this.#painted.has(mark)) hovered.add(mark.range);
  }

  /** Takes every trace out of the page's registry. */
  clear(): void {
    this.#sight?.stop();
    this.#sight = null;
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      CSS.highlights.delete(NAMES[name]);
    }
    this.#highlights.clear();
    this.#painted.clear();
    this.#waiting = [];
  }

  /** Asked of many marks in one go: what is learnt of an element serves all that stands in it. */
  #isUnderlined(element: Element | null): boolean {
    if (!this.#underlined) {
      this.#underlined = new Map();
      queueMicrotask(() => {
        this.#underlined = null;
      });
    }
    return isUnderlined(element, this.#underlined);
  }

  #highlight(name: Name): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      if (name === 'hovered') highlight.priority = 1;
      CSS.highlights.set(NAMES[name], highlight);
      this.#highlights.set(name, highlight);
    }
    return highlight;
  }
}

/** A second underline under a link's own would be noise. */
function isUnderlined(element: Element | null, known: Map<Element, boolean>): boolean {
  if (!element) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const style = getComputedStyle(element);
  const underlined =
    style.textDecorationLine.includes('underline') ||
    (!endsDecoration(element, style) && isUnderlined(element.parentElement, known));
  known.set(element, underlined);
  return underlined;
}

/**
 * Decorations reach down through inline boxes and in-flow blocks of the same
 * link, not out of an inline-block or a positioned box.
 */
function endsDecoration(element: Element, { display, position }: CSSStyleDeclaration): boolean {
  if (element.nodeName === 'A' || element.nodeName === 'BODY') return true;
  return display.startsWith('inline-') || position === 'absolute';
}
