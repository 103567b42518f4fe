/**
 * One spelling for every way a French text may be typed: lower case, no
 * accents, œ/æ split, one apostrophe, one hyphen, plain spaces, no invisible
 * characters, no look-alikes from other alphabets or mathematical fonts.
 */

/** What Unicode's compatibility decomposition does not do, or does otherwise. */
const OWN_RULES: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '`': "'",
  '´': "'",
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  ʹ: "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '⁃': '-',
  '﹣': '-',
  '－': '-',
  '•': '·',
  '∙': '·',
  '⋅': '·',
  '‧': '·',
  '・': '·',
  '⁄': '/',
  '∕': '/',
};

/** Cyrillic and Greek letters that look like Latin ones: seen in copied and in spam ads. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdαaοoνv'].reduce<[string, string][]>((pairs, letter, i, all) => {
    if (i % 2 === 0) pairs.push([letter, all[i + 1] as string]);
    return pairs;
  }, []),
);

const INVISIBLE = /[\p{M}\p{Cf}\p{Cc}]/u;
const SPACE = /\s/u;

const cache = new Map<number, string>();

function foldCodePoint(codePoint: number): string {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of byOwnRules(String.fromCodePoint(codePoint)).normalize('NFKD').toLowerCase()) {
    folded += foldPart(part);
  }
  if (cache.size < 20_000) cache.set(codePoint, folded);
  return folded;
}

function byOwnRules(character: string): string {
  const lower = character.toLowerCase();
  return OWN_RULES[lower] ?? LOOK_ALIKES[lower] ?? character;
}

function foldPart(part: string): string {
  const own = byOwnRules(part);
  if (SPACE.test(own)) return ' ';
  if (INVISIBLE.test(own)) return '';
  // A lower-cased letter may decompose again (the Turkish İ does).
  const again = own.normalize('NFKD');
  return again === own ? own : again.replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '');
}

/** The folded text. Folding twice changes nothing. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || unit === 32) {
      folded += text[i];
      continue;
    }
    const codePoint = text.codePointAt(i) as number;
    if (codePoint > 0xffff) i++;
    folded += foldCodePoint(codePoint);
  }
  return folded;
}

export interface FoldedText {
  text: string;
  /**
   * For each UTF-16 unit of `text`, the offset in the original of the character
   * it comes from; one entry more, the original's length, closes the list.
   */
  offsets: Uint32Array;
}

/** The folded text and the way back to the original. `text` equals `fold(text)`. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  // Compatibility forms grow: U+FDFA is 18 characters long once decomposed.
  let offsets = new Uint32Array(text.length + 64);
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) as number;
    const part = foldCodePoint(codePoint);
    if (folded.length + part.length + 1 > offsets.length) {
      const longer = new Uint32Array(offsets.length * 2);
      longer.set(offsets);
      offsets = longer;
    }
    offsets.fill(i, folded.length, folded.length + part.length);
    folded += part;
    i += codePoint > 0xffff ? 2 : 1;
  }
  offsets[folded.length] = text.length;
  return { text: folded, offsets: offsets.subarray(0, folded.length + 1) };
}
