import type { ask as Ask } from '../../src/extension/ask';
import type { Locale } from '../../src/extension/locales';
import type { AboutReader } from '../../src/extension/protocol';

/** What the cards of this page say about the reader, asked of the background as each is shown. */
export interface Reader {
  about(code: string): AboutReader;
  /** A card of this sheet is shown. */
  meet(code: string, locale: Locale): Promise<void>;
  /** Keeps the job, or lets it go. */
  toggle(job: { code: string; label: string }, locale: Locale): Promise<void>;
}

const NOTHING: AboutReader = { saved: false };

/** @param changed called when `about` may answer differently. */
export function createReader(ask: typeof Ask, changed: () => void): Reader {
  const known = new Map<string, AboutReader>();
  const meet: Reader['meet'] = async (code, locale) => {
    known.set(code, await ask('aboutReader', { code, locale }));
    changed();
  };
  return {
    about: (code) => known.get(code) ?? NOTHING,
    meet,
    async toggle(job, locale) {
      await ask('toggleSaved', job);
      await meet(job.code, locale);
    },
  };
}
