import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TabJobs } from '../../extension/active-tab';
import { usePageJobs } from './use-page-jobs';

interface PageJobsHere {
  /** Undefined while asking, null where the page in front is not read. */
  jobs: TabJobs | null | undefined;
  /** Asks the page again. */
  again(): void;
  /** Whether the app stands over the page, as the popup does: what is shown there is shown once it is closed. */
  covers: boolean;
}

const PageJobsContext = createContext<PageJobsHere>({
  jobs: undefined,
  again: () => {},
  covers: false,
});

interface ProviderProps extends Pick<PageJobsHere, 'covers'> {
  asks: boolean;
  children: ComponentChildren;
}

/** Asks the page in front for its jobs once for the whole app, when `asks`. */
export function PageJobsProvider({ asks, covers, children }: ProviderProps) {
  const [jobs, again] = usePageJobs(asks);
  return (
    <PageJobsContext.Provider value={{ jobs, again, covers }}>{children}</PageJobsContext.Provider>
  );
}

export const usePageJobsHere = (): PageJobsHere => useContext(PageJobsContext);

/** How many jobs the page in front names, the ad's own included; null while that is not known. */
export function usePageJobCount(): number | null {
  const { jobs } = useContext(PageJobsContext);
  if (!jobs || jobs.off) return null;
  const own = jobs.own?.results[0]?.code;
  return new Set([...(own ? [own] : []), ...jobs.jobs.map(({ code }) => code)]).size;
}
