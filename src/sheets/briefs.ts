import { remembering } from './remembering';
import { BRIEFS_PATH } from './shard';
import type { LoadJson } from './store';
import type { Brief } from './types';

/** All sheets in short, read at the first call; apart from whole sheets, since lists need no assembly. @throws whatever the loader throws. */
export const createBriefs = (load: LoadJson): (() => Promise<Brief[]>) =>
  remembering(async () => (await load(BRIEFS_PATH)) as Brief[]);
