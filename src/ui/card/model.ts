import type { Locale } from '../../extension/locales';
import type { WriteOutcome } from '../../extension/versioned-store';
import type { LinkKind, LinkResult } from '../../matching/types';
import type { AdPay } from '../../salary/ad-pay';
import type { Sheet } from '../../sheets/types';

/** Everything the card shows. */
export interface CardModel {
  /** Another number each time a card is shown: what was unfolded in the last one is not in the next. */
  showing: number;
  mention: {
    /** The words on the page. */
    text: string;
    kind: LinkKind | null;
    score: number;
    /** The sheets proposed, best first; empty for words that name no job. */
    results: LinkResult[];
  };
  sheet: Sheet | null;
  state: 'loading' | 'ready' | 'error' | 'none';
  locale: Locale;
  pinned: boolean;
  /** Whether the reader keeps this job already. */
  saved?: boolean;
  /** Why the reader's last press on the button that keeps the job changed nothing. */
  notSaved?: Extract<WriteOutcome, { kept: false }>['why'];
  /** What the reader last pressed here asked for something, and nobody answered. */
  unanswered?: boolean;
  /** Settled look; the browser's own when absent. */
  theme?: 'auto' | 'light' | 'dark';
  /** How near the job is to the reader's quiz profile, 1–5, and the sentence that says it. */
  fit?: { outOfFive: number; reason: string };
  /** The pay of the page's own ad, when the card is of its job. */
  ownPay?: AdPay;
}

/** What the card asks of the page that hosts it. */
export interface CardActions {
  openSheet(code: string): void;
  save(code: string): void;
  pin(): void;
  close(): void;
  /** The reader says it is this sheet, not the one shown. */
  choose(code: string): void;
  /** Asks once more for what could not be read. */
  retry(): void;
  /** Opens the search for these words. */
  search(text: string): void;
  hideSite(): void;
}
