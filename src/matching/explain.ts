import { fold } from '../french/fold';
import { withoutInclusiveEndings } from '../french/inclusive';
import { closingInitials, surfaceForms } from '../french/labels';
import { contentTokens, type Token } from '../french/tokens';
import { editDistance } from './edit-distance';
import { remembered } from './remembered';
import type { LinkReason } from './types';

/** Why a text meets a name: words paired by key first, then by likeness. */
export function explain(words: { text: string; key: string }[], name: string): LinkReason {
  const inName = wordsOf(name);
  const left = new Set(inName.map((_, i) => i));
  const matched: [string, string][] = [];
  const ignored: string[] = [];
  for (const word of words) {
    const free = [...left];
    const partner =
      free.find((i) => inName[i]?.key === word.key) ??
      free.find((i) => alike(inName[i]?.key ?? '', word.key));
    if (partner === undefined) {
      ignored.push(word.text);
    } else {
      left.delete(partner);
      matched.push([word.text, inName[partner]?.text ?? '']);
    }
  }
  return { matched, ignored, missing: [...left].map((i) => inName[i]?.text ?? '') };
}

/**
 * Whether a text being typed shares a word with a name, or begins one with its
 * last word: a search that shares no more than letters ("zzzqqqq") found nothing.
 */
export function sharesWord(words: { text: string; key: string }[], name: string): boolean {
  if (explain(words, name).matched.length > 0) return true;
  const begun = words.at(-1)?.text ?? '';
  return begun.length > 1 && wordsOf(name).some(({ text }) => text.startsWith(begun));
}

/** Names whose words are remembered at a time: the same ones lead many lists. */
const REMEMBERED = 2000;
const wordsOf = remembered(
  (name: string): Token[] =>
    contentTokens(withoutInclusiveEndings(fold(surfaceForms(name).masculine))),
  REMEMBERED,
);

function alike(a: string, b: string): boolean {
  if (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5)) return true;
  return a.length > 3 && b.length > 3 && editDistance(a, b, 2) <= 2;
}

/** All the ways a name is written: both genders, the label itself, with and without its initials. */
export function writtenForms(name: string): string[] {
  const { masculine, feminine } = surfaceForms(name);
  const closing = closingInitials(name);
  if (!closing) return [masculine, feminine, name];
  const without = surfaceForms(closing.label);
  const forms = [masculine, feminine, name, without.masculine, without.feminine];
  return closing.whole ? [...forms, closing.initials] : forms;
}

/** Letters and digits only, one space between: what "to the letter" compares. */
export function squeeze(folded: string): string {
  return folded.replace(/[^a-z0-9+#]+/g, ' ').trim();
}
