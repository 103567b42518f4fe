/** Parts of the schemas of messages that both sides share. */
import * as v from 'valibot';

/** More sheets than there are. */
const MAX_CODES = 5_000;

export const code = v.pipe(v.string(), v.regex(/^[A-N]\d{4}$/));
export const codes = v.pipe(v.array(code), v.maxLength(MAX_CODES));
