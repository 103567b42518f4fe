import type { Block } from '../text/block';
import { type Mark, wordsOf } from './mark';
import { canPaint, Painter } from './painter';
import { MarkStore } from './store';

/** Which marks are painted; the others are still listed. */
export type Density = 'all' | 'sure' | 'own';

/** Text nodes of a removed subtree looked at while the page is changing it. */
const MOST_AT_ONCE = 300;

/** The marks of the page and their paint, kept in step with the page's text. */
export class Marks {
  readonly store = new MarkStore();
  readonly #painter = canPaint() ? new Painter() : null;
  /** Marks whose words are being read again. */
  #stale = new Set<Mark>();
  #density: Density;
  #ownCode: string | null = null;
  #raging = false;
  #moving = false;

  constructor(density: Density) {
    this.#density = density;
  }

  get unpainted(): boolean {
    return this.#painter === null;
  }

  /** The words of a text node are others now: marks on words that are gone go at once. */
  rewritten(node: Text): boolean {
    const gone = [...this.store.on(node)].filter((mark) => wordsOf(mark) !== mark.raw);
    return this.sweep(gone);
  }

  /** A subtree left the page: so do the marks in it, unless it is huge and the next sweep finds them. */
  left(node: Node): boolean {
    if (this.store.size === 0) return false;
    const gone = new Set(this.store.on(node));
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let i = 0; i < MOST_AT_ONCE && texts.nextNode(); i++) {
      for (const mark of this.store.on(texts.currentNode)) gone.add(mark);
    }
    return this.sweep(gone);
  }

  /**
   * A block's texts are about to be read again. Marks whose words changed go at once;
   * the others stay, without a flicker, unless they are not found anew.
   */
  reading(block: Block): void {
    if (this.store.size === 0) return;
    const changed = new Set<Mark>();
    for (const node of block.nodes) {
      for (const mark of this.store.on(node)) {
        if (wordsOf(mark) === mark.raw) this.#stale.add(mark);
        else changed.add(mark);
      }
    }
    this.sweep(changed);
  }

  found(mark: Mark): void {
    for (const first of mark.nodes) {
      for (const old of this.store.on(first)) {
        if (isSame(old, mark)) {
          this.#stale.delete(old);
          return;
        }
      }
    }
    this.store.add(mark);
    if (this.isWanted(mark)) this.#painter?.paint(mark);
  }

  /** Shows what was found since. */
  showFound(): void {
    this.#painter?.show();
  }

  /** Drops what is no longer on the page; returns whether there was any. */
  sweep(gone: Iterable<Mark> = this.store.detached()): boolean {
    let swept = false;
    for (const mark of gone) {
      swept = true;
      this.#stale.delete(mark);
      this.store.delete(mark);
      this.#painter?.erase(mark);
    }
    return swept;
  }

  /** Drops the marks whose words were read again and not found. */
  sweepStale(): boolean {
    const stale = this.#stale;
    this.#stale = new Set();
    return this.sweep(stale);
  }

  hover(mark: Mark | null): void {
    this.#painter?.hover(mark);
  }

  /** The page changes all the time, or came to rest. */
  storm(raging: boolean): void {
    this.#raging = raging;
    this.#thinOut();
  }

  /** The page gets a new style at every frame, or no longer does. */
  motion(moving: boolean): void {
    this.#moving = moving;
    this.#thinOut();
  }

  #thinOut(): void {
    this.#painter?.onlyInSight(this.#raging || this.#moving);
  }

  /** Changes which marks are painted, at once. */
  show(density: Density, ownCode: string | null): void {
    if (density === this.#density && ownCode === this.#ownCode) return;
    this.#density = density;
    this.#ownCode = ownCode;
    for (const mark of this.store.all()) {
      if (this.isWanted(mark)) this.#painter?.paint(mark);
      else this.#painter?.erase(mark);
    }
    this.showFound();
  }

  clear(): void {
    this.sweep([...this.store.all()]);
    this.#painter?.clear();
  }

  /** Whether the reader wants this mark painted. */
  isWanted(mark: Mark): boolean {
    if (this.#density === 'all') return true;
    if (this.#density === 'sure') return mark.style === 'sure';
    return mark.code === this.#ownCode;
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.code === b.code &&
    a.text === b.text &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}
