import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask } from '../../src/extension/ask';
import { handle, type PageJobs } from '../../src/extension/protocol';
import { selectionRange } from '../../src/page/selection';
import type { Session } from '../../src/page/session';

export interface Answering {
  /** The page itself, not a frame in it: only it speaks for the tab. */
  top: boolean;
  session(): Session | null;
  isOff(): boolean;
}

/** Answers what popup and background ask of a page. */
export function answerMessages(
  ctx: ContentScriptContext,
  { top, session, isOff }: Answering,
): void {
  const stops = [
    handle('showSelection', ({ text }) => showSelection(text, session())),
    handle('moveToJob', ({ step }) => session()?.move(step) ?? false),
  ];
  if (top) {
    stops.push(
      handle('getPageJobs', () => pageJobs(session(), isOff())),
      handle('revealJob', ({ id }) => session()?.reveal(id) ?? false),
    );
  }
  for (const stop of stops) ctx.onInvalidated(stop);
}

function pageJobs(session: Session | null, off: boolean): PageJobs {
  if (!session) return { own: null, jobs: [], off, unpainted: false };
  return { own: session.own, jobs: session.jobs(), off, unpainted: session.unpainted };
}

async function showSelection(text: string, session: Session | null): Promise<void> {
  const range = selectionRange();
  if (!session || !range) return;
  const results = await ask('linkTitle', { title: text });
  const best = results[0];
  if (!best) return;
  const { kind, score } = best;
  session.open({
    text,
    kind,
    score,
    results,
    range: () => (range.startContainer.isConnected ? range : null),
  });
}
