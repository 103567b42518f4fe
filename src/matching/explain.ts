import { fold } from '../french/fold';
import { withoutInclusiveEndings } from '../french/inclusive';
import { closingInitials, surfaceForms } from '../french/labels';
import { contentTokens } from '../french/tokens';
import { editDistance } from './edit-distance';
import type { LinkKind, LinkReason } from './types';

/** Why a text meets a name: words paired by key first, then by likeness. */
export function explain(words: { text: string; key: string }[], name: string): LinkReason {
  const form = surfaceForms(name).masculine;
  const inName = contentTokens(withoutInclusiveEndings(fold(form)));
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

function alike(a: string, b: string): boolean {
  if (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5)) return true;
  return a.length > 3 && b.length > 3 && editDistance(a, b, 2) <= 2;
}

/** How a cleaned title meets a name of the index. */
export function kindOfMatch(plain: string, keys: string[], name: string): LinkKind {
  const forms = writtenForms(name);
  const squeezed = squeeze(plain);
  if (forms.some((form) => squeeze(fold(form)) === squeezed)) return 'exact';
  const wanted = [...keys].sort().join(' ');
  const same = forms.some((form) => {
    const found = contentTokens(withoutInclusiveEndings(fold(form))).map(({ key }) => key);
    return [...new Set(found)].sort().join(' ') === wanted;
  });
  return same ? 'variant' : 'fuzzy';
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

/** One mistyping is allowed for so many letters, and never more than three. */
const LETTERS_A_TYPO = 5;

/** Fewest edits from a text to a form of a name; null when they are too many for a mistyping. */
export function mistypings(plain: string, name: string): number | null {
  const typed = squeeze(plain);
  const most = Math.min(3, Math.floor(typed.length / LETTERS_A_TYPO));
  let least = most + 1;
  for (const form of writtenForms(name)) {
    least = Math.min(least, editDistance(typed, squeeze(fold(form)), most));
  }
  return least > most ? null : least;
}

/** True when a text is a name as it is written, its closing initials included. */
export function isWhole(text: string, name: string): boolean {
  const { masculine, feminine } = surfaceForms(name);
  const typed = squeeze(text);
  return [masculine, feminine, name].some((form) => squeeze(fold(form)) === typed);
}
