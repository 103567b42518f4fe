import { createBriefs } from '../../sheets/briefs';
import { remembering } from '../../sheets/remembering';
import type { Brief } from '../../sheets/types';
import { loadJson } from './read';

/** All sheets in short, as they ship. */
export const briefs = createBriefs(loadJson);

/** The same by code. */
export const briefsByCode = remembering(
  async (): Promise<Map<string, Brief>> =>
    new Map((await briefs()).map((brief) => [brief.code, brief])),
);
