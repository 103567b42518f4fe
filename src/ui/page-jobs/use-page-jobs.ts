import { useLayoutEffect, useState } from 'preact/hooks';
import { activeTabJobs, type TabJobs, watchActiveTab } from '../../extension/active-tab';
import { watchSettings } from '../../extension/settings';

/** A page still being drawn names more jobs a little later; the popup is then already open. */
const AGAIN_MS = 700;
/** A page that was switched on has its first marks after about so long. */
const AFTER_SETTINGS_MS = 400;

/** The jobs of the page in front, when `asks` (undefined while asking, null where the page is not read), and the way to ask again. */
export function usePageJobs(asks: boolean): [TabJobs | null | undefined, () => void] {
  const [jobs, setJobs] = useState<TabJobs | null>();
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (!asks) return;
    let stale = false;
    const ask = () =>
      activeTabJobs().then(
        (answer) => stale || setJobs(answer),
        () => stale || setJobs(null),
      );
    let again: ReturnType<typeof setTimeout>;
    const askTwice = () => {
      void ask();
      clearTimeout(again);
      again = setTimeout(ask, AGAIN_MS);
    };
    askTwice();
    const stop = watchActiveTab(askTwice);
    // The page starts or stops a moment after the choice is stored.
    const stopSettings = watchSettings(() => setTimeout(ask, AFTER_SETTINGS_MS));
    return () => {
      stale = true;
      clearTimeout(again);
      stop();
      stopSettings();
    };
  }, [asks, asked]);
  return [jobs, () => setAsked((times) => times + 1)];
}
