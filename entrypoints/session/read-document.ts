import { askFromPage as ask } from '../../src/extension/ask-from-page';
import { isOrphan } from '../../src/extension/orphan';
import { pack } from '../../src/extension/packed-texts';
import type { PageSettings } from '../../src/extension/protocol';
import type { ScriptLife } from '../../src/extension/script-life';
import { pageAddress } from '../../src/page/address';
import { isReadAt } from '../../src/page/boards';
import type { Board } from '../../src/page/boards/board';
import { currencyAt } from '../../src/page/boards/currency';
import { FrameJobs } from '../../src/page/frame-jobs';
import { Session } from '../../src/page/session';
import type { Answering } from './answers';
import { listPay } from './list-pay';
import { loadCard } from './load-card';

/** The worker may be gone: what it is told here it is told again at the next change, or when it asks. */
const untold = () => {};

/**
 * One document as our script reads it: with a session while it is to be read,
 * with none while its site is off or it is about something else.
 */
export class ReadDocument implements Answering {
  readonly #script: ScriptLife;
  readonly #board: Board | null;
  readonly frames = window === window.top ? new FrameJobs() : null;
  #settings: PageSettings;
  #session: Session | null = null;
  /** Whether the session has chips of pay: they come and go with a session of their own, for the option changes seldom. */
  #hasChips = false;
  #sessionEnd = new AbortController();

  constructor(script: ScriptLife, board: Board | null, settings: PageSettings) {
    this.#script = script;
    this.#board = board;
    this.#settings = settings;
    script.onEnd(() => this.#sessionEnd.abort());
    this.lookAgain();
  }

  get session(): Session | null {
    return this.#session;
  }

  get isOff(): boolean {
    return this.#settings.off;
  }

  obey(settings: PageSettings): void {
    const forbidden = this.#settings.permitted && !settings.permitted;
    this.#settings = settings;
    if (forbidden) this.#leave();
    else this.lookAgain();
  }

  /** Starts, keeps or ends the session: settings or address may say otherwise than before. */
  lookAgain(): void {
    const { off, payInLists } = this.#settings;
    const wanted = !off && (!this.#board || isReadAt(this.#board, pageAddress()));
    if (wanted && this.#session && this.#hasChips === payInLists) {
      this.#session.prefer(this.#settings);
    } else if (wanted) {
      this.#endSession();
      this.#hasChips = payInLists;
      this.#session = this.#startSession(this.#sessionEnd.signal);
    } else if (this.#session) {
      this.#endSession();
      this.report();
    }
  }

  /** Tells the worker which jobs are named here, and in the frames that have told this document. */
  report(): void {
    const own = this.#session?.codes() ?? [];
    if (!isOrphan()) ask('reportJobs', { codes: this.frames?.with(own) ?? own }).catch(untold);
  }

  /** Has the frames say what they name. */
  gatherFrames(): void {
    if (this.frames && window.length > 0) ask('gatherFrames', {}).catch(untold);
  }

  /** The reader took the permission back: as in a page we never came to. */
  #leave(): void {
    if (this.frames || this.#session) ask('reportJobs', { codes: [] }).catch(untold);
    this.#script.end();
  }

  #endSession(): void {
    this.#sessionEnd.abort();
    this.#sessionEnd = new AbortController();
    this.#session = null;
  }

  #startSession(signal: AbortSignal): Session {
    const currency = currencyAt(this.#board, pageAddress());
    const chips = this.#hasChips && window === window.top ? listPay(currency, signal) : null;
    return new Session({
      board: this.#board,
      currency,
      readTexts: (texts) => ask('readTexts', pack(texts)),
      linkTitle: (title, context) => ask('linkTitle', { title, context }),
      changed: () => this.report(),
      read: (marks) => {
        chips?.show(marks());
        // A frame that goes cannot say so any more: those that stay say what they name.
        if (this.frames?.lost(window.length)) ask('gatherFrames', {}).catch(untold);
      },
      loadView: () =>
        loadCard({
          ask,
          settings: () => this.#settings,
          own: () => this.#session?.own ?? null,
          changed: () => this.#session?.refreshCard(),
        }),
      getSheet: (code) => ask('getSheet', { code }),
      isOver: () => this.#script.isOver,
      preferences: this.#settings,
      signal,
    });
  }
}
