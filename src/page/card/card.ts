import type { LinkKind, LinkResult } from '../../matching/types';
import type { Sheet } from '../../sheets/types';

/** What the card is about: words of the page, and the sheets they may name. */
export interface Subject {
  text: string;
  kind: LinkKind | null;
  score: number;
  /** Best first, never empty. */
  results: LinkResult[];
  /** The place of the words; null once it is gone from the page. */
  range(): Range | null;
}

/** What the card shows, whoever draws it. */
export interface CardState {
  subject: Subject;
  /** The sheet shown: the best one, or the one the reader chose instead. */
  code: string;
  sheet: Sheet | null;
  state: 'loading' | 'ready' | 'error';
  pinned: boolean;
  theme: 'light' | 'dark';
}

/** What a drawn card asks of the controller. */
export interface CardCalls {
  pin(): void;
  close(): void;
  choose(code: string): void;
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
