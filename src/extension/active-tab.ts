import { browser } from 'wxt/browser';
import { atMost } from './at-most';
import { soundJobs } from './page-answers';
import {
  type Around,
  type MessageType,
  type PageJob,
  type PageJobs,
  type Protocol,
  type Sender,
  send,
} from './protocol';

/** A job named in a tab, and the frame that can show it. */
export interface TabJob extends PageJob {
  frame: number;
}

/** What the documents of a tab say together. */
export interface TabJobs extends Omit<PageJobs, 'jobs' | 'frames'> {
  jobs: TabJob[];
}

/** The tab in front of the popup or the side panel. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Whether our content script listens in one document of a tab, or in any. `send`
 * must not find out: its library leaves the browser's refusal unread, and Chrome
 * then logs an error.
 */
export function listens(tab: number, frame: number | 'any' = 0): Promise<boolean> {
  const options = frame === 'any' ? {} : { frameId: frame };
  return browser.tabs.sendMessage(tab, {}, options).then(
    () => true,
    () => false,
  );
}

/** What one document of a tab answers; `otherwise` where our content script does not run, or no more. */
export async function askDocument<K extends MessageType, Otherwise>(
  type: K,
  data: Parameters<Protocol[K]>[0],
  { tabId, frameId }: { tabId: number; frameId: number },
  otherwise: Otherwise,
): Promise<ReturnType<Protocol[K]> | Otherwise> {
  if (!(await listens(tabId, frameId))) return otherwise;
  const once = send as (...message: unknown[]) => Promise<ReturnType<Protocol[K]> | undefined>;
  const answer = await once(type, data, { tabId, frameId }).catch(() => otherwise);
  // Some browsers answer nothing where nobody listens any more.
  return answer ?? otherwise;
}

/** The jobs one document of a tab names; null where our content script does not run. */
export const jobsOfFrame = (tabId: number, frameId: number): Promise<PageJobs | null> =>
  askDocument('getPageJobs', {}, { tabId, frameId }, null).then(soundJobs);

/** In ms: a frame that is slower to answer is left out until it says again what it names. */
const PATIENCE = 500;

/** The jobs named on the page in front, or null where our content script does not run. */
export async function activeTabJobs(): Promise<TabJobs | null> {
  const tab = await activeTab();
  const page = tab === null ? null : await jobsOfFrame(tab, 0);
  if (tab === null || !page) return null;
  const documents = await Promise.all(
    page.frames.map(async (frame) => ({
      frame,
      said: await atMost(PATIENCE, jobsOfFrame(tab, frame), null),
    })),
  );
  return { ...page, jobs: mergeJobs([{ frame: 0, said: page }, ...documents]) };
}

/** One job a sheet, the page's own words before those of its frames. */
export function mergeJobs(documents: { frame: number; said: PageJobs | null }[]): TabJob[] {
  const merged = new Map<string, TabJob>();
  for (const { frame, said } of documents) {
    for (const job of said?.jobs ?? []) {
      const known = merged.get(job.code);
      if (known) known.count += job.count;
      else merged.set(job.code, { ...job, frame });
    }
  }
  return [...merged.values()];
}

/** Scrolls the page in front to a job and opens its card; false when it is named there no more. */
export async function revealInActiveTab({ code, frame }: TabJob): Promise<boolean> {
  const tabId = await activeTab();
  if (tabId === null) return false;
  const frames = [0, ...((await jobsOfFrame(tabId, 0))?.frames ?? [])];
  const around = placesAround(await countPlaces(tabId, frames), frames.indexOf(frame));
  return askDocument('revealJob', { code, around }, { tabId, frameId: frame }, false);
}

/** How many places the keyboard goes through in each of these documents of a tab; none in a frame that does not answer. */
export function countPlaces(tabId: number, frames: readonly number[]): Promise<number[]> {
  return Promise.all(
    frames.map((frameId) => {
      const count = askDocument('countPlaces', {}, { tabId, frameId }, 0);
      return frameId === 0 ? count : atMost(PATIENCE, count, 0);
    }),
  );
}

/** What lies around the document at `at`, where the documents have so many places each. */
export function placesAround(counts: readonly number[], at: number): Around {
  const sum = (some: readonly number[]) => some.reduce((all, count) => all + count, 0);
  return { before: sum(counts.slice(0, Math.max(0, at))), others: sum(counts) - (counts[at] ?? 0) };
}

/**
 * Calls back when another tab comes to the front, or a page in front is loaded
 * or says that it names other jobs. Returns the way to stop.
 */
export function watchActiveTab(changed: () => void): () => void {
  const updated = (_id: number, change: { status?: string }) => {
    if (change.status === 'complete') changed();
  };
  // Overheard: to answer what the worker answers is not for us, so not by `handle`.
  const overheard = (message: unknown, { tab, frameId }: Sender) => {
    // What a frame names its page tells too, once it knows.
    if (!isReport(message) || !tab || frameId !== 0) return;
    void activeTab().then((front) => front === tab.id && changed());
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(overheard);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(overheard);
  };
}

const REPORT: MessageType = 'reportJobs';

const isReport = (message: unknown): boolean =>
  (message as { type?: unknown } | null)?.type === REPORT;
