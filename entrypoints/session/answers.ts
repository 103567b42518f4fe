import { askFromPage as ask } from '../../src/extension/ask-from-page';
import { handle } from '../../src/extension/page-messages';
import type { PageJobs } from '../../src/extension/protocol';
import type { ScriptLife } from '../../src/extension/script-life';
import type { FrameJobs } from '../../src/page/frame-jobs';
import { openSelection, selectionRange } from '../../src/page/selection';
import type { Session } from '../../src/page/session';

export interface Answering {
  /** What the frames of this page name; null in a frame. */
  readonly frames: FrameJobs | null;
  /** Null while the document is not read. */
  readonly session: Session | null;
  readonly isOff: boolean;
  /** Tells the background which jobs are named here. */
  report(): void;
}

/** Answers what popup and background ask of a document. */
export function answerMessages(script: ScriptLife, document: Answering): void {
  const { frames } = document;
  const report = () => document.report();
  const stops = [
    handle('showSelection', ({ text }) => showSelection(text, document.session)),
    handle(
      'moveToJob',
      ({ step, from, around }) => document.session?.move(step, from, around) ?? 'idle',
    ),
    handle('countPlaces', () => document.session?.places() ?? 0),
    handle('getPageJobs', () => pageJobs(document)),
    handle('revealJob', ({ code, around }) => document.session?.reveal(code, around) ?? false),
    handle('reportAgain', report),
  ];
  if (frames) {
    stops.push(
      handle('frameJobs', ({ frame, codes }) => {
        frames.note(frame, codes);
        report();
      }),
    );
  }
  for (const stop of stops) script.onEnd(stop);
}

function pageJobs({ session, isOff: off, frames: inFrames }: Answering): PageJobs {
  const frames = inFrames?.frames() ?? [];
  if (!session) return { own: null, jobs: [], frames, off, unpainted: false };
  return { own: session.own, jobs: session.jobs(), frames, off, unpainted: session.unpainted };
}

/** False where there is no place for a card: the site is off, or the words are in a form field. */
async function showSelection(text: string, session: Session | null): Promise<boolean> {
  const range = selectionRange();
  if (!session || !range) return false;
  return openSelection(session, { text, range, link: () => ask('linkTitle', { title: text }) });
}
