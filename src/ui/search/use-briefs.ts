import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { Brief } from '../../sheets/types';

let all: Promise<Brief[]> | null = null;

/** The briefs of all sheets, asked for once; null until they are there or while `wanted` is false. */
export function useAllBriefs(wanted: boolean): Brief[] | null {
  const [briefs, setBriefs] = useState<Brief[] | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    all ??= ask('getBriefs', {});
    all.then(setBriefs, () => {
      // The next view that wants them asks again.
      all = null;
    });
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
