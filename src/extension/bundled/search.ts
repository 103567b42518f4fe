import { createLinker } from '../../matching/linker';
import { INDEX_PATH } from '../../matching/sheet-index';
import type { Linker, LinkResult } from '../../matching/types';
import type { Brief } from '../../sheets/types';
import { lazy } from './lazy';
import { loadBinary } from './read';
import { sheets } from './sheets';

export interface SearchHit extends LinkResult {
  brief: Brief;
}

/** The sheets a text being typed may mean, `top` at most, with what a list shows of them. */
export type Search = (query: string, top: number) => SearchHit[];

export const linker = lazy(async (): Promise<Linker> => createLinker(await loadBinary(INDEX_PATH)));

export const briefs = lazy(
  async (): Promise<Map<string, Brief>> =>
    new Map((await sheets.briefs()).map((brief) => [brief.code, brief])),
);

/** The search over every name, once its files are read. */
export const searcher = lazy(async (): Promise<Search> => {
  const [ready, known] = await Promise.all([linker(), briefs()]);
  return (query, top) =>
    ready.search(query, { top }).flatMap((result) => {
      const brief = known.get(result.code);
      return brief ? [{ ...result, brief }] : [];
    });
});
