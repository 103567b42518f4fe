import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { detectCandidates } from '../../src/detection/candidates';
import { ask, isOrphan } from '../../src/extension/ask';
import {
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../src/extension/settings';
import { boardOf } from '../../src/page/boards';
import { Session } from '../../src/page/session';
import { answerMessages } from './answers';
import { createCardView } from './card-view';

/** Frames smaller than this show no ad to read: trackers, buttons, adverts. */
const LEAST_FRAME = 60;

/** One page: a session while the site is on, none while it is off. */
export async function run(ctx: ContentScriptContext): Promise<void> {
  const top = window === window.top;
  if (!top && (innerWidth < LEAST_FRAME || innerHeight < LEAST_FRAME)) return;
  let settings = await readSettings();
  if (ctx.isInvalid) return;
  let session: Session | null = null;
  let life = new AbortController();

  const hideSite = () =>
    void changeSettings({ offHosts: [...new Set([...settings.offHosts, location.hostname])] });
  const view = createCardView({
    settings: () => settings,
    own: () => session?.own ?? null,
    hideSite,
  });
  const report = () => {
    if (!isOrphan()) ask('reportCount', { count: session?.count ?? 0 }).catch(() => {});
  };

  ctx.onInvalidated(() => life.abort());

  const apply = (next: Settings) => {
    settings = next;
    if (isOff(settings)) {
      life.abort();
      if (session) {
        session = null;
        report();
      }
    } else if (session) session.prefer(settings);
    else {
      life = new AbortController();
      session = startSession(settings, view, report, life.signal);
    }
  };

  apply(settings);
  ctx.onInvalidated(watchSettings(apply));
  answerMessages(ctx, { top, session: () => session, isOff: () => isOff(settings) });
}

function startSession(
  settings: Settings,
  view: ReturnType<typeof createCardView>,
  changed: () => void,
  signal: AbortSignal,
): Session {
  return new Session({
    board: boardOf(location.href),
    detect: (text, title) => detectCandidates(text, title ? { kind: 'title' } : {}),
    resolve: (candidates) => ask('resolve', { candidates }),
    linkTitle: (title, context) => ask('linkTitle', { title, context }),
    changed,
    view,
    preferences: settings,
    signal,
  });
}

function isOff({ offHosts }: Settings): boolean {
  // A frame obeys the page it is in, as far as it can know it.
  return offHosts.includes(location.hostname);
}
