import type { LinkKind, LinkResult } from '../../matching/types';
import type { Sheet } from '../../sheets/types';

/** What the card is about: words of the page, and the sheets they may name. */
export interface Subject {
  text: string;
  kind: LinkKind | null;
  score: number;
  /** Best first; empty for a selection that names no job, or that nobody could be asked about. */
  results: LinkResult[];
  /** Asks once more, where nobody answered about the words. */
  again?: (() => void) | undefined;
  /** The place of the words; null once it is gone from the page. */
  range(): Range | null;
}

/** What the card shows, whoever draws it. */
export interface CardState {
  /** Another number each time a card is shown, be it over the same words. */
  showing: number;
  subject: Subject;
  /** The sheet shown: the best one, or the one the reader chose instead; '' when there is none. */
  code: string;
  sheet: Sheet | null;
  /** `none`: the words name no job. */
  state: 'loading' | 'ready' | 'error' | 'none';
  pinned: boolean;
  theme: 'light' | 'dark';
}

/** What a drawn card asks of the controller. */
export interface CardCalls {
  pin(): void;
  close(): void;
  choose(code: string): void;
  /** Asks once more for what could not be read. */
  retry(): void;
}

/** Where cards come from. */
export interface CardSource {
  /** Loads what draws cards: only a page whose reader points at a mark pays for it. */
  loadView(): Promise<CardView>;
  getSheet(code: string): Promise<Sheet>;
}

/** The room that draws cards, handed in: this one knows geometry and behaviour only. */
export interface CardView {
  styles: string;
  draw(container: HTMLElement, state: CardState, calls: CardCalls): void;
  /** A short sentence for screen readers about the card that opened. */
  announce(state: CardState, place: { at: number; count: number } | null): string;
}
