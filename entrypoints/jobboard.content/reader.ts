import { ask } from '../../src/extension/ask';
import { meetJobs } from '../../src/extension/play-store';
import { savedStore } from '../../src/extension/saved-store';
import { withChange } from '../../src/saved/history';
import { addJob, isSaved, removeJob } from '../../src/saved/list';
import type { SavedList } from '../../src/saved/types';
import type { CardModel } from '../../src/ui/card/model';
import { cardFit } from '../../src/ui/fit/card-fit';
import type { Locale } from '../../src/ui/i18n/translate';

/** What a card says about the reader: whether the job is kept, how near it is to the quiz profile. */
export interface Reader {
  about(code: string): Pick<CardModel, 'saved' | 'fit'>;
  /** A card of this sheet is shown: looks up what concerns the reader, and notes the meeting. */
  meet(code: string, locale: Locale): Promise<void>;
  /** Keeps the job, or lets it go. */
  toggle(job: { code: string; label: string }): Promise<void>;
}

/** @param changed called when `about` may answer differently. */
export function followReader(changed: () => void): Reader {
  let kept: SavedList = [];
  const fits = new Map<string, CardModel['fit']>();
  const take = ({ value }: { value: { jobs: SavedList } }) => {
    kept = value.jobs;
    changed();
  };
  void savedStore.read().then(take);
  savedStore.watch(take);
  return {
    about: (code) => ({ saved: isSaved(kept, code), fit: fits.get(code) }),
    async meet(code, locale) {
      fits.set(code, await cardFit(code, locale, ask));
      changed();
      await meetJobs([code]);
    },
    async toggle({ code, label }) {
      await savedStore.change((history) =>
        withChange(history, (list) =>
          isSaved(list, code) ? removeJob(list, code) : addJob(list, { code, label }, Date.now()),
        ),
      );
    },
  };
}
