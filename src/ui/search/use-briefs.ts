import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import { briefs as allBriefs } from '../../extension/bundled/briefs';
import type { Brief } from '../../sheets/types';

interface AllBriefs {
  /** Null until they are there, or while they are not wanted. */
  briefs: Brief[] | null;
  /** The way to try again; null where nothing failed. */
  retry: (() => void) | null;
}

/** The briefs of all sheets, read once they are wanted. */
export function useAllBriefs(wanted: boolean): AllBriefs {
  const [briefs, setBriefs] = useState<Brief[] | null>(null);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    if (!wanted || failed) return;
    allBriefs().then(setBriefs, () => setFailed(true));
  }, [wanted, failed]);
  return { briefs, retry: failed ? () => setFailed(false) : null };
}

/** The briefs of some sheets by code; empty until they are there. */
export function useBriefs(codes: string[]): Map<string, Brief> {
  const [briefs, setBriefs] = useState(new Map<string, Brief>());
  const key = codes.join(',');
  useLayoutEffect(() => {
    if (!key) return;
    let stale = false;
    ask('getBriefs', { codes: key.split(',') }).then(
      (list) => stale || setBriefs(new Map(list.map((brief) => [brief.code, brief]))),
      // Rows stand without their figures.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [key]);
  return briefs;
}
