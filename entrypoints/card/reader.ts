import type { ask as Ask } from '../../src/extension/ask';
import type { Locale } from '../../src/extension/locales';
import type { AboutReader } from '../../src/extension/protocol';
import type { WriteOutcome } from '../../src/extension/versioned-store';
import type { CardModel } from '../../src/ui/card/model';

type About = AboutReader & Pick<CardModel, 'notSaved'>;

/** What the cards of this page say about the reader, asked of the background as each is shown. */
export interface Reader {
  about(code: string): About;
  /** A card of this sheet is shown. */
  meet(code: string, locale: Locale): Promise<void>;
  /** Keeps the job where its card offers to, else lets it go. A change that is not kept is said in the card. */
  toggle(code: string, locale: Locale): Promise<void>;
}

const NOTHING: About = { saved: false };

/** @param changed called when `about` may answer differently. */
export function createReader(ask: typeof Ask, changed: () => void): Reader {
  const known = new Map<string, About>();
  const about: Reader['about'] = (code) => known.get(code) ?? NOTHING;
  const meet: Reader['meet'] = async (code, locale) => {
    known.set(code, await ask('aboutReader', { code, locale }));
    changed();
  };
  return {
    about,
    meet,
    async toggle(code, locale) {
      const outcome = await ask('setSaved', { code, saved: !about(code).saved }).catch(
        (): WriteOutcome => ({ kept: false, why: 'failed' }),
      );
      if (outcome.kept) return meet(code, locale);
      known.set(code, { ...about(code), notSaved: outcome.why });
      changed();
    },
  };
}
