/** What the reader keeps, is near to, or switched off, as the cards of pages show and change it. */
import { withChange } from '../../saved/history';
import { addJob, isSaved, removeJob } from '../../saved/list';
import type { Brief } from '../../sheets/types';
import type { Locale } from '../locales';
import { meetJobs } from '../play-store';
import type { AboutReader, Sender } from '../protocol';
import { savedStore } from '../saved-store';
import type { WriteOutcome } from '../versioned-store';

/** How near a job is to the reader's quiz profile, in words: the interface says it, so it is handed in. */
export type SayFit = (brief: Brief, locale: Locale) => Promise<AboutReader['fit']>;

/** What concerns the reader in the card of a sheet. */
export async function aboutReader(
  brief: Brief,
  locale: Locale,
  sayFit: SayFit,
): Promise<AboutReader> {
  const [saved, fit] = await Promise.all([savedStore.read(), sayFit(brief, locale)]);
  return { saved: isSaved(saved.value.jobs, brief.code), fit };
}

/** Notes for the job quiz that the reader met a job; what is met in a private window leaves no trace. */
export async function noteMeeting(code: string, { tab }: Pick<Sender, 'tab'>): Promise<void> {
  if (!tab?.incognito) await meetJobs([code]);
}

/**
 * Keeps a job, or lets it go. It is told which of the two, and not to change
 * sides: a message may come twice, and another page may have been faster.
 */
export function setSaved(
  { code, label }: Pick<Brief, 'code' | 'label'>,
  saved: boolean,
): Promise<WriteOutcome> {
  return savedStore.change((history) =>
    withChange(history, (list) => {
      if (isSaved(list, code) === saved) return list;
      return saved ? addJob(list, { code, label }, Date.now()) : removeJob(list, code);
    }),
  );
}
