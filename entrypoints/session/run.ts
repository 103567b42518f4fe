import { ask } from '../../src/extension/ask';
import { isOrphan } from '../../src/extension/orphan';
import { pack } from '../../src/extension/packed-texts';
import { handle } from '../../src/extension/page-messages';
import type { PageSettings } from '../../src/extension/protocol';
import { ScriptLife } from '../../src/extension/script-life';
import { pageAddress, pageHost, watchAddress } from '../../src/page/address';
import { boardOf, isReadAt } from '../../src/page/boards';
import type { Board } from '../../src/page/boards/board';
import type { CardView } from '../../src/page/card/card';
import { dropLeftCards } from '../../src/page/card/host';
import { FrameJobs } from '../../src/page/frame-jobs';
import { Session } from '../../src/page/session';
import { answerMessages } from './answers';
import { firstSettings } from './first-settings';
import { listPay } from './list-pay';
import { loadCard } from './load-card';

/** One document: a session while it is to be read, none while its site is off or it is about something else. */
export async function run(): Promise<void> {
  const script = new ScriptLife();
  const board = boardOf(pageAddress());
  const frames = window === window.top ? new FrameJobs() : null;
  const first = await firstSettings(script, askSettings);
  if (!first || script.isOver) return;
  let settings = first;
  let session: Session | null = null;
  // Chips come and go with a session of their own: the option changes seldom.
  let payInLists = settings.payInLists;
  let life = new AbortController();
  script.onEnd(() => life.abort());

  const isOver = () => script.isOver;
  const loadView = () =>
    loadCard({
      ask,
      settings: () => settings,
      own: () => session?.own ?? null,
      changed: () => session?.refreshCard(),
    });
  const report = () => {
    const own = session?.codes() ?? [];
    if (!isOrphan()) ask('reportJobs', { codes: frames?.with(own) ?? own }).catch(() => {});
  };
  // The reader took the permission back: as in a page we never came to.
  const leave = () => {
    if (frames || session) ask('reportJobs', { codes: [] }).catch(() => {});
    script.end();
  };
  const settled = () => {
    // A frame that goes cannot say so any more: those that stay say what they name.
    if (frames?.lost(window.length)) ask('gatherFrames', {}).catch(() => {});
  };
  const apply = (next: PageSettings) => {
    if (settings.permitted && !next.permitted) {
      leave();
      return;
    }
    settings = next;
    if (!settings.off && (!board || isReadAt(board, pageAddress()))) {
      if (session && payInLists === settings.payInLists) session.prefer(settings);
      else {
        life.abort();
        payInLists = settings.payInLists;
        life = new AbortController();
        session = startSession({
          board,
          settings,
          loadView,
          report,
          settled,
          isOver,
          signal: life.signal,
        });
      }
    } else if (session) {
      life.abort();
      session = null;
      report();
    }
  };

  dropLeftCards();
  apply(settings);
  followSettings(script, apply);
  if (board?.within) watchAddress(() => apply(settings), script.signal);
  answerMessages(script, { frames, session: () => session, isOff: () => settings.off, report });
  if (frames && window.length > 0) ask('gatherFrames', {}).catch(() => {});
  // A document shown again from the browser's memory says again what it names.
  addEventListener('pageshow', ({ persisted }) => persisted && report(), { signal: script.signal });
}

interface Start {
  board: Board | null;
  settings: PageSettings;
  loadView(): Promise<CardView>;
  report(): void;
  /** Called when the document has been read to its end, each time it changed. */
  settled(): void;
  isOver(): boolean;
  signal: AbortSignal;
}

function startSession(start: Start): Session {
  const { board, settings, loadView, report, settled, isOver, signal } = start;
  const chips = settings.payInLists && window === window.top ? listPay(signal) : null;
  return new Session({
    board,
    readTexts: (texts) => ask('readTexts', pack(texts)),
    linkTitle: (title, context) => ask('linkTitle', { title, context }),
    changed: report,
    read: (marks) => {
      chips?.show(marks());
      settled();
    },
    loadView,
    getSheet: (code) => ask('getSheet', { code }),
    isOver,
    preferences: settings,
    signal,
  });
}

/** The background watches the store and reads it: what can be in it is no matter of a page. */
function followSettings(script: ScriptLife, apply: (settings: PageSettings) => void): void {
  const askAgain = () => {
    askSettings().then(
      (settings) => !script.isOver && apply(settings),
      () => {},
    );
  };
  script.onEnd(handle('settingsChanged', askAgain));
}

function askSettings(): Promise<PageSettings> {
  return ask('getSettings', { host: pageHost() });
}
