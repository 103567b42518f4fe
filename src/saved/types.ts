/** The jobs a reader keeps, in the reader's own order. */
import * as v from 'valibot';

export const STATUSES = ['explore', 'liked', 'no'] as const;
export type Status = (typeof STATUSES)[number];

/** Longest note, in UTF-16 units: a page of text. */
export const MAX_NOTE = 4_000;
/** Most jobs kept: every sheet there is, with room for new ones. */
export const MAX_SAVED = 2_000;

export const savedJobSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-N]\d{4}$/)),
  /** The sheet's name when it was kept: an export reads without our data. */
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  status: v.picklist(STATUSES),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  /** When it was kept, in milliseconds since 1970. */
  addedAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

export type SavedJob = v.InferOutput<typeof savedJobSchema>;
export type SavedList = readonly SavedJob[];
