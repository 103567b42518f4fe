import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import { briefs as allBriefs } from '../../extension/bundled/briefs';
import type { Brief } from '../../sheets/types';

/** The briefs of all sheets, read once; null until they are there or while `wanted` is false. */
export function useAllBriefs(wanted: boolean): Brief[] | null {
  const [briefs, setBriefs] = useState<Brief[] | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    // Where they cannot be read, the list stays away; the next view that wants them tries again.
    allBriefs().then(setBriefs, () => undefined);
  }, [wanted]);
  return briefs;
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
