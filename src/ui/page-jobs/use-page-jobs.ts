import { useLayoutEffect, useState } from 'preact/hooks';
import { activeTabJobs, type TabJobs, watchActiveTab } from '../../extension/active-tab';
import { inTurn } from './in-turn';

/** The jobs of the page in front, when `asks` (undefined while asking, null where the page is not read), and the way to ask again. */
export function usePageJobs(asks: boolean): [TabJobs | null | undefined, () => void] {
  const [jobs, setJobs] = useState<TabJobs | null>();
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (!asks) return;
    let stale = false;
    const ask = inTurn(async () => {
      const answer = await activeTabJobs().catch(() => null);
      if (!stale) setJobs(answer);
    });
    const stop = watchActiveTab(ask);
    ask();
    return () => {
      stale = true;
      stop();
    };
  }, [asks, asked]);
  return [jobs, () => setAsked((times) => times + 1)];
}
