/** The command was called wrongly. The message says how, in words. */
export class Misuse extends Error {}

const SYSTEM_FAULTS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
  ERR_STRING_TOO_LONG: 'is too long to be read in one piece',
};

/**
 * The fault in words for whoever typed the command; null for one that only a
 * programmer can read: it is ours.
 * @param file whose fault it is, when the fault itself does not know
 */
export function inWords(error: unknown, file?: string): string | null {
  if (error instanceof Misuse) return error.message;
  const { code = '', path = file } = error as NodeJS.ErrnoException;
  const words = SYSTEM_FAULTS[code];
  return words && path ? `${path}: ${words}` : (words ?? null);
}
