import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { worldName?: string; data?: { url?: string } };
}

/**
 * The longest that the extension's script ran in one task of the main thread
 * while `visit` did its work, in ms of the thread's own time, from a trace of
 * the browser; 0 when it never ran. The page's share of such a task (our
 * listener runs in the page's own load event) is not counted.
 */
export async function longestTask(page: Page, visit: () => Promise<void>): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
    },
  });
  await visit();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const ours = outermost(events.filter((event) => event.ph === 'X' && isOurs(event)));
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === 'RunTask');
  return Math.max(0, ...tasks.map((task) => sum(ours.filter((event) => holds(task, event)))));
}

/** Events that lie in no other of them. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)))
    if (!kept.some((other) => holds(other, event))) kept.push(event);
  return kept;
}

function sum(events: TraceEvent[]): number {
  return events.reduce((total, { tdur, dur }) => total + (tdur ?? dur ?? 0) / 1000, 0);
}

function isOurs({ args }: TraceEvent): boolean {
  return (
    args?.worldName === 'Loupe Métier' || /\/(?:jobboard|session)\.js$/.test(args?.data?.url ?? '')
  );
}

function holds(task: TraceEvent, event: TraceEvent): boolean {
  return (
    task.pid === event.pid &&
    task.tid === event.tid &&
    task.ts <= event.ts &&
    event.ts <= task.ts + (task.dur ?? 0)
  );
}
