import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask, isOrphan } from '../../src/extension/ask';
import type { Settings } from '../../src/extension/settings';
import { boardOf } from '../../src/page/boards';
import type { CardView } from '../../src/page/card/card';
import { Session } from '../../src/page/session';
import { answerMessages } from './answers';
import { listPay } from './list-pay';
import { loadCard } from './load-card';

/** One page: a session while the site is on, none while it is off. */
export async function run(ctx: ContentScriptContext): Promise<void> {
  let settings = await ask('getSettings', {});
  if (ctx.isInvalid) return;
  let session: Session | null = null;
  // Chips come and go with a session of their own: the option changes seldom.
  let payInLists = settings.payInLists;
  let life = new AbortController();
  ctx.onInvalidated(() => life.abort());

  const loadView = () =>
    loadCard({
      ask,
      settings: () => settings,
      own: () => session?.own ?? null,
      changed: () => session?.refreshCard(),
    });
  const report = () => {
    if (!isOrphan()) ask('reportCount', { count: session?.count ?? 0 }).catch(() => {});
  };
  const apply = (next: Settings) => {
    settings = next;
    if (!isOff(settings)) {
      if (session && payInLists === settings.payInLists) session.prefer(settings);
      else {
        life.abort();
        payInLists = settings.payInLists;
        life = new AbortController();
        session = startSession(settings, loadView, report, life.signal);
      }
    } else if (session) {
      life.abort();
      session = null;
      report();
    }
  };

  apply(settings);
  followSettings(ctx, apply);
  const top = window === window.top;
  answerMessages(ctx, { top, session: () => session, isOff: () => isOff(settings) });
}

function startSession(
  settings: Settings,
  loadView: () => Promise<CardView>,
  changed: () => void,
  signal: AbortSignal,
): Session {
  const chips = settings.payInLists && window === window.top ? listPay(signal) : null;
  return new Session({
    board: boardOf(location.href),
    readTexts: (texts) => ask('readTexts', { texts }),
    linkTitle: (title, context) => ask('linkTitle', { title, context }),
    changed,
    read: (marks) => chips?.show(marks),
    loadView,
    getSheet: (code) => ask('getSheet', { code }),
    preferences: settings,
    signal,
  });
}

/** The background reads the store: what can be in it is no matter of a page. */
function followSettings(ctx: ContentScriptContext, apply: (settings: Settings) => void): void {
  const changed = (changes: Record<string, unknown>) => {
    if ('settings' in changes) ask('getSettings', {}).then(apply, () => {});
  };
  browser.storage.local.onChanged.addListener(changed);
  ctx.onInvalidated(() => {
    // An orphan's API is gone, and its listeners with it.
    if (!isOrphan()) browser.storage.local.onChanged.removeListener(changed);
  });
}

function isOff({ offHosts }: Settings): boolean {
  return offHosts.includes(location.hostname);
}
