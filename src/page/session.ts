import type { LinkResult } from '../matching/types';
import type { Board } from './boards/board';
import type { CardSource, Subject } from './card/card';
import { HoverCard } from './card/hover-card';
import { watchPage } from './card/watch-page';
import { elementOf, type Mark, rangeOf } from './marks/mark';
import { type Density, Marks } from './marks/marks';
import { Motion } from './marks/motion';
import { type OwnJob, OwnJobReader } from './own-job/own-job';
import { type NamedJob, namedCodes, namedJobs } from './page-jobs';
import { markAt } from './pointer/hit';
import { watchPointer } from './pointer/pointer-watch';
import { watchTouch } from './pointer/touch';
import type { ReadTexts } from './scan/resolver';
import { Scanner } from './scan/scanner';
import { subjectOf } from './subject';

/** What a page's session needs from outside: everything that crosses to the background. */
export interface SessionOptions extends CardSource {
  board: Board | null;
  /** ISO code of the currency of amounts that name none. */
  currency: string;
  readTexts: ReadTexts;
  linkTitle(title: string, context: string): Promise<LinkResult[]>;
  /** Called when the jobs named, or the page's own job, may have changed. */
  changed(): void;
  /** Called when the page has been read to its end; `marks` gives its marks in reading order. */
  read?(marks: () => Mark[]): void;
  /** Whether this script lost its extension since: asked before anything is done for the reader. */
  isOver(): boolean;
  preferences: Preferences;
  signal: AbortSignal;
}

/** The reader's choices that a page obeys. */
export interface Preferences {
  density: Density;
  /** Milliseconds before the card shows. */
  delay: number;
  theme: 'auto' | 'light' | 'dark';
}

/** Places in the other documents of the tab: in those before this one, and in all. */
interface PlacesAround {
  before: number;
  others: number;
}

/** Loupe Métier at work on one page, from its first mark to the signal that ends it. */
export class Session {
  readonly #options: SessionOptions;
  readonly #marks: Marks;
  #card: HoverCard | null = null;
  #preferences: Preferences;
  readonly #lookAgain: () => void;
  #shown: Mark | null = null;
  readonly #own: OwnJobReader;
  #reported: string | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#preferences = options.preferences;
    this.#marks = new Marks(options.preferences.density);
    this.#own = new OwnJobReader(options, () => {
      this.#repaint();
      options.changed();
    });
    this.#lookAgain = this.#followPointer();
    this.#startScanner();
    options.signal.addEventListener('abort', () => this.#marks.clear());
  }

  /** Made, with all that watches the page around it, when first wanted: most pages never show a card. */
  get #hover(): HoverCard {
    if (!this.#card) {
      const { signal } = this.#options;
      this.#card = new HoverCard({
        source: this.#options,
        delay: () => this.#preferences.delay,
        theme: () => this.#preferences.theme,
        shown: (subject) => this.#showHovered(subject),
        signal,
      });
      watchPage(this.#card, signal);
    }
    return this.#card;
  }

  get unpainted(): boolean {
    return this.#marks.unpainted;
  }

  get own(): OwnJob | null {
    return this.#own.job;
  }

  /** Jobs named on the page, in reading order. */
  jobs(): NamedJob[] {
    return namedJobs(this.#marks.store.inOrder());
  }

  /** Codes of the sheets named, each once. */
  codes(): string[] {
    return namedCodes(this.#marks.store);
  }

  prefer(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#repaint();
    this.refreshCard();
  }

  /** How many places the keyboard goes through. */
  places(): number {
    return this.#reachable().length;
  }

  /** Scrolls to the first place of a job that is laid out and opens its card; false when there is none. */
  reveal(code: string, around: PlacesAround): boolean {
    const marks = this.#marks.store.inOrder();
    const mark = marks.find((each) => each.code === code && hasBoxes(each));
    return mark !== undefined && this.#goTo(mark, around, false);
  }

  /**
   * Opens the card of a job with the focus in it: from the shown card on to the
   * next (`step` 1) or the one before (-1), or, with no card to start from, the
   * first in sight, or the one at that end of the document.
   * @returns `end` when the shown card was the last one that way, and is closed;
   * `idle` when there is nothing to start from.
   */
  move(
    step: 1 | -1,
    from: 'card' | 'sight' | 'edge',
    around: PlacesAround,
  ): 'moved' | 'end' | 'idle' {
    const marks = this.#reachable();
    const shown = this.#shown ? marks.indexOf(this.#shown) : -1;
    if (from === 'card' && shown < 0) return 'idle';
    const edge = step === 1 ? 0 : marks.length - 1;
    const at = { card: shown + step, sight: this.#firstInSight(marks), edge }[from];
    const next = marks[at];
    if (next) return this.#goTo(next, around, true) ? 'moved' : 'idle';
    if (from === 'card') this.#card?.close();
    return from === 'card' ? 'end' : 'idle';
  }

  /** Opens a card for words that are not marked: a selection. */
  open(subject: Subject): boolean {
    return this.#hover.open(subject, { focus: false });
  }

  /** Draws the shown card again, after something it shows changed. */
  refreshCard(): void {
    this.#card?.presenter.refresh();
  }

  #startScanner(): void {
    const { board, readTexts, signal } = this.#options;
    const motion = new Motion((moving) => this.#marks.motion(moving), signal);
    const scanner = new Scanner(
      { readTexts, titles: titlesOf(board), skip: board?.skip, signal },
      {
        read: (block) => this.#marks.reading(block),
        found: (mark) => this.#marks.found(mark),
        marked: () => this.#marks.showFound(),
        rewritten: (node) => this.#dropped(this.#marks.rewritten(node)),
        left: (node) => this.#dropped(this.#marks.left(node)),
        removed: () => this.#dropped(this.#marks.sweep()),
        storm: (raging) => this.#marks.storm(raging),
        settled: () => {
          this.#dropped(this.#marks.sweepStale());
          this.#own.look();
          this.#lookAgain();
          this.#report();
          motion.read();
          this.#options.read?.(() => this.#marks.store.inOrder());
        },
      },
    );
    scanner.start();
  }

  /** The term of the shown card left the page. */
  #dropped(any: boolean): void {
    if (any && this.#shown && !this.#marks.store.get(this.#shown.id)) this.#card?.close();
  }

  #followPointer(): () => void {
    const { signal } = this.#options;
    const again = watchPointer(
      {
        at: (point, inCard) => {
          const mark = inCard ? null : this.#markAt(point.x, point.y);
          if (inCard) this.#card?.onCard();
          else if (mark) this.#hover.over(subjectOf(mark), point);
          else this.#card?.off(point);
        },
        left: () => this.#card?.off(null),
      },
      (event) => this.#card?.presenter.holds(event) ?? false,
      () => this.#options.isOver() || (this.#marks.store.size === 0 && !this.#card?.subject),
      signal,
    );
    watchTouch(
      {
        isMark: ({ x, y }) => this.#markAt(x, y) !== null,
        ask: (point) => {
          const mark = this.#markAt(point.x, point.y);
          if (mark) this.#hover.open(subjectOf(mark), { focus: false, point });
        },
        withdraw: () => this.#card?.interrupt(),
      },
      signal,
    );
    return again;
  }

  #markAt(x: number, y: number): Mark | null {
    const mark = markAt(x, y, this.#marks.store);
    return mark && this.#marks.isWanted(mark) ? mark : null;
  }

  #showHovered(subject: Subject | null): void {
    this.#shown = null;
    if (subject) {
      for (const mark of this.#marks.store.all()) {
        if (subjectOf(mark) === subject) this.#shown = mark;
      }
    }
    this.#marks.hover(this.#shown);
  }

  /** Marks that the keyboard goes through: those painted, in reading order, that are laid out. */
  #reachable(): Mark[] {
    return this.#marks.store
      .inOrder()
      .filter((mark) => this.#marks.isWanted(mark) && hasBoxes(mark));
  }

  #firstInSight(marks: Mark[]): number {
    const at = marks.findIndex((mark) => (rangeOf(mark)?.getBoundingClientRect().top ?? -1) >= 0);
    return Math.max(0, at);
  }

  #goTo(mark: Mark, around: PlacesAround, focus: boolean): boolean {
    scrollTo(mark);
    return this.#hover.open(subjectOf(mark), { focus, place: this.#placeOf(mark, around) });
  }

  #placeOf(mark: Mark, { before, others }: PlacesAround): { at: number; count: number } {
    const marks = this.#reachable();
    return { at: before + marks.indexOf(mark) + 1, count: marks.length + others };
  }

  #repaint(): void {
    this.#marks.show(this.#preferences.density, this.own?.results[0]?.code ?? null);
  }

  #report(): void {
    const said = this.codes().join();
    if (said === this.#reported) return;
    this.#reported = said;
    this.#options.changed();
  }
}

/** The ad's own title is a title too. */
function titlesOf(board: Board | null): string | undefined {
  return board ? `${board.titles}, ${board.adTitle}` : undefined;
}

function hasBoxes(mark: Mark): boolean {
  return (rangeOf(mark)?.getClientRects().length ?? 0) > 0;
}

/** An element without a box of its own (`display: contents`) scrolls nowhere: what it stands in does. */
function scrollTo(mark: Mark): void {
  let element = elementOf(mark);
  while (element && element.getClientRects().length === 0) element = element.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
