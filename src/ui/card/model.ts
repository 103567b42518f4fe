import type { LinkKind, LinkResult } from '../../matching/types';
import type { AdPay } from '../../salary/ad-pay';
import type { Sheet } from '../../sheets/types';
import type { Locale } from '../i18n/translate';

/** Everything the card shows. */
export interface CardModel {
  mention: {
    /** The words on the page. */
    text: string;
    kind: LinkKind | null;
    score: number;
    /** The sheets proposed, best first. */
    results: LinkResult[];
  };
  sheet: Sheet | null;
  state: 'loading' | 'ready' | 'error';
  locale: Locale;
  pinned: boolean;
  /** Whether the reader keeps this job already. */
  saved?: boolean;
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
  /** The reader says it is this sheet, not the one shown; also the way to try again. */
  choose(code: string): void;
  hideSite(): void;
}
