/** What a document says of itself, checked on arrival: our own pages draw it, and its process may answer what it likes. */
import * as v from 'valibot';
import { code } from './message-parts';
import type { PageJobs } from './protocol';

const named = {
  code,
  label: v.string(),
  score: v.number(),
  kind: v.picklist(['exact', 'variant', 'fuzzy']),
};

const schema = v.object({
  own: v.nullable(
    v.looseObject({
      title: v.string(),
      context: v.string(),
      results: v.array(v.looseObject(named)),
    }),
  ),
  jobs: v.array(v.object({ ...named, text: v.string(), count: v.number() })),
  frames: v.array(v.number()),
  off: v.boolean(),
  unpainted: v.boolean(),
});

/** The jobs of a document; null for an answer that no document of ours gives, and for none. */
export function soundJobs(said: unknown): PageJobs | null {
  const parsed = v.safeParse(schema, said);
  return parsed.success ? (parsed.output as PageJobs) : null;
}
