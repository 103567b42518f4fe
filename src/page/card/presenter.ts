import type { CardCalls, CardSource, CardState, CardView, Subject } from './card';
import { type Box, type Point, placeCard } from './geometry';
import { CardHost } from './host';
import { SheetCache } from './sheet-cache';
import { themeAround } from './theme';

/** A card that still waits for its sheet is placed as if it had about this height: it will. */
const USUAL_HEIGHT = 340;

export interface PresenterCalls {
  pin(): void;
  close(): void;
}

/** Shows one card: fetches its sheet, has it drawn, puts it in its place and keeps it there. */
export class CardPresenter {
  readonly #source: CardSource;
  #host: CardHost | null = null;
  #view: CardView | null = null;
  #loading: Promise<void> | null = null;
  readonly #sheets: SheetCache;
  readonly #calls: CardCalls;
  readonly #theme: () => 'auto' | 'light' | 'dark';
  #state: CardState | null = null;
  #showings = 0;
  #pointer: Point | null = null;

  constructor(source: CardSource, calls: PresenterCalls, theme: () => 'auto' | 'light' | 'dark') {
    this.#source = source;
    this.#theme = theme;
    this.#sheets = new SheetCache((code) => source.getSheet(code));
    this.#calls = {
      ...calls,
      choose: (code) => this.#choose(code),
      retry: () => this.#retry(),
    };
  }

  /** Made when first asked for: most pages never show a card. */
  get host(): CardHost {
    this.#host ??= new CardHost();
    return this.#host;
  }

  /** Whether an event is the card's own. */
  holds(event: Event): boolean {
    return this.#host?.holds(event) ?? false;
  }

  get subject(): Subject | null {
    return this.#state?.subject ?? null;
  }

  /** Loads what draws cards, once; a failure can be tried again. */
  load(): Promise<void> {
    this.#loading ??= this.#source.loadView().then(
      (view) => {
        this.#view = view;
        this.host.style(view.styles);
      },
      (error) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Gets everything ahead of the card: the delay before it shows is time enough to wake the worker. */
  prepare(subject: Subject): void {
    // A failure is met again, and said, when the card is shown.
    void this.load().catch(() => {});
    const best = subject.results[0];
    if (best) void this.#sheets.fetch(best.code).catch(() => {});
  }

  /** Shows the card of a subject in place of any other, once loaded; false when its place is gone. */
  show(subject: Subject, pointer: Point | null): boolean {
    const best = subject.results[0];
    const range = subject.range();
    if (!range) return false;
    const around = range.startContainer.parentElement;
    const chosen = this.#theme();
    this.#pointer = pointer;
    this.#showings += 1;
    this.#state = {
      showing: this.#showings,
      subject,
      code: best?.code ?? '',
      sheet: null,
      state: best ? 'loading' : subject.again ? 'error' : 'none',
      pinned: false,
      theme: chosen === 'auto' ? themeAround(around) : chosen,
    };
    this.host.open(range.startContainer);
    if (best) this.#load(best.code);
    else this.#draw();
    return true;
  }

  pin(pinned: boolean): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, pinned };
    this.#draw();
  }

  announce(place: { at: number; count: number } | null): void {
    if (this.#state && this.#view) {
      this.host.live.textContent = this.#view.announce(this.#state, place);
    }
  }

  /** Puts focus on the card as a whole: its name is read, Tab goes on to its buttons. */
  focus(): void {
    this.host.container.tabIndex = -1;
    this.host.container.focus({ preventScroll: true });
  }

  hide(): void {
    this.#state = null;
    this.host.live.textContent = '';
    this.host.close();
  }

  /** Draws again what is shown, after something outside changed (kept jobs, settings). */
  refresh(): void {
    if (this.#state) this.#draw();
  }

  /** Boxes of the words, one a line; empty once they are gone. */
  termBoxes(): Box[] {
    const range = this.#state?.subject.range();
    if (!range) return [];
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  }

  /** Puts the card where it belongs now. */
  place(): void {
    const state = this.#state;
    const range = state?.subject.range();
    if (!state || !range) return;
    const { container } = this.host;
    container.style.removeProperty('--lm-room');
    // A page that is zoomed by its own style would take the card out of its place.
    container.style.zoom = String(1 / this.host.element.currentCSSZoom);
    const { width, height: real } = this.host.box();
    const height = state.state === 'loading' ? Math.max(real, USUAL_HEIGHT) : real;
    const around = range.startContainer.parentElement;
    const placement = placeCard({
      term: this.termBoxes(),
      pointer: this.#pointer,
      view: viewBox(),
      card: { width, height },
      rtl: around !== null && getComputedStyle(around).direction === 'rtl',
    });
    container.style.setProperty('--lm-room', `${placement.maxHeight}px`);
    container.style.left = `${placement.left}px`;
    // Above a term, the foot of the card stays put while its sheet arrives.
    const unfilled =
      placement.side === 'above'
        ? Math.min(height, placement.maxHeight) - Math.min(real, placement.maxHeight)
        : 0;
    container.style.top = `${placement.top + unfilled}px`;
  }

  #retry(): void {
    if (!this.#state) return;
    const { subject, code } = this.#state;
    if (subject.again) subject.again();
    else this.#choose(code);
  }

  #choose(code: string): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, code, sheet: null, state: 'loading' };
    this.#load(code);
  }

  #load(code: string): void {
    const known = this.#sheets.known(code);
    if (known) {
      this.#loaded(code, { sheet: known, state: 'ready' });
      return;
    }
    this.#draw();
    this.#sheets.fetch(code).then(
      (sheet) => this.#loaded(code, { sheet, state: 'ready' }),
      () => this.#loaded(code, { sheet: null, state: 'error' }),
    );
  }

  #loaded(code: string, loaded: Pick<CardState, 'sheet' | 'state'>): void {
    // The reader may be elsewhere by now.
    if (!this.#state || this.#state.code !== code) return;
    this.#state = { ...this.#state, ...loaded };
    this.#draw();
  }

  #draw(): void {
    if (!this.#state || !this.#view) return;
    this.#view.draw(this.host.container, this.#state, this.#calls);
    this.place();
  }
}

/** What the reader sees of the page, in the coordinates of fixed boxes. */
function viewBox(): Box {
  const visual = window.visualViewport;
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root's height is the page's, not the window's.
  const height = document.compatMode === 'CSS1Compat' ? clientHeight : window.innerHeight;
  if (!visual) return { left: 0, top: 0, width: clientWidth, height };
  return {
    left: visual.offsetLeft,
    top: visual.offsetTop,
    width: Math.min(visual.width, clientWidth || visual.width),
    height: Math.min(visual.height, height || visual.height),
  };
}
