import { browser } from 'wxt/browser';
import { type Around, type PageJob, type PageJobs, send } from './protocol';

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
 * Whether our content script listens in a tab. `send` must not find out: its
 * library leaves the browser's refusal unread, and Chrome then logs an error.
 */
export function listens(tab: number, frameId = 0): Promise<boolean> {
  return browser.tabs.sendMessage(tab, {}, { frameId }).then(
    () => true,
    () => false,
  );
}

/** The same of any document of a tab. */
export function anyListens(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, {}).then(
    () => true,
    () => false,
  );
}

/** What one document of a tab says; null where our content script does not run. */
export async function jobsOfFrame(tabId: number, frameId: number): Promise<PageJobs | null> {
  if (!(await listens(tabId, frameId))) return null;
  // Some browsers answer nothing where nobody listens any more.
  const jobs = await send('getPageJobs', {}, { tabId, frameId }).catch(() => null);
  return jobs ?? null;
}

/** The jobs named on the page in front, or null where our content script does not run. */
export async function activeTabJobs(): Promise<TabJobs | null> {
  const tab = await activeTab();
  const page = tab === null ? null : await jobsOfFrame(tab, 0);
  if (tab === null || !page) return null;
  const documents = await Promise.all(
    page.frames.map(async (frame) => ({ frame, said: await jobsOfFrame(tab, frame) })),
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

/** Scrolls the page in front to a job and opens its card; false when the place is gone. */
export async function revealInActiveTab({ id, frame }: TabJob): Promise<boolean> {
  const tabId = await activeTab();
  if (tabId === null || !(await listens(tabId, frame))) return false;
  const frames = [0, ...((await jobsOfFrame(tabId, 0))?.frames ?? [])];
  const around = placesAround(await countPlaces(tabId, frames), frames.indexOf(frame));
  return send('revealJob', { id, around }, { tabId, frameId: frame }).catch(() => false);
}

/** How many places the keyboard goes through in each of these documents of a tab. */
export function countPlaces(tabId: number, frames: readonly number[]): Promise<number[]> {
  return Promise.all(
    frames.map(async (frameId) =>
      (await listens(tabId, frameId))
        ? send('countPlaces', {}, { tabId, frameId }).catch(() => 0)
        : 0,
    ),
  );
}

/** What lies around the document at `at`, where the documents have so many places each. */
export function placesAround(counts: readonly number[], at: number): Around {
  const sum = (some: readonly number[]) => some.reduce((all, count) => all + count, 0);
  return { before: sum(counts.slice(0, Math.max(0, at))), others: sum(counts) - (counts[at] ?? 0) };
}

/** Calls back when another tab comes to the front or its page changes, for the side panel. Returns the way to stop. */
export function watchActiveTab(changed: () => void): () => void {
  const updated = (_id: number, change: { status?: string }) => {
    if (change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
