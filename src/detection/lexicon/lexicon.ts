import { BOUND_HEADS, HOMOGRAPHS, THING_FORMS } from '../../french/ambiguous-heads';
import {
  NAMED_AFTER as NAMED_AFTER_WORDS,
  ORGANISATIONS,
  STUDIES,
} from '../../french/institutions';
import { lookupForm } from './fold';
import heads from './heads.json';
import * as classes from './word-classes';

/** What is known of a word, as bits: one look-up a word answers every rule. */
export const HEAD = 1 << 0;
/** English head: stands last ("data analyst"). */
export const ENGLISH = 1 << 1;
/** Names a job only with one of the complements it has in names. */
export const BOUND = 1 << 2;
export const HOMOGRAPH = 1 << 3;
export const ADJECTIVE = 1 << 4;
export const VERB = 1 << 5;
export const NO_OCCUPATION = 1 << 6;
/** Ends in -é in the masculine: "charge" without its accent is another word. */
export const ACUTE = 1 << 7;
export const ACRONYM = 1 << 8;
export const STUDY = 1 << 9;
export const ORGANISATION = 1 << 10;
export const CUE = 1 << 11;
export const DETERMINER = 1 << 12;
export const OF = 1 << 13;
export const LINK = 1 << 14;
export const AND = 1 << 15;
export const PREPOSED = 1 << 16;
export const BEING = 1 << 17;
export const END = 1 << 18;
export const QUALITY = 1 << 19;
export const CONTRACT = 1 << 20;
export const ENGLISH_LEFT = 1 << 21;
/** What is added to a masculine in inclusive writing: "(e)", "·trice", "/euse". */
export const SUFFIX = 1 << 22;
/** Bodies and streets: "Ordre des médecins", "avenue du Maréchal". */
export const NAMED_AFTER = 1 << 23;
/** Praises a company when set off by commas. */
export const PREDICATE = 1 << 24;
/** Qualifies a noun: "administratif et financier". */
export const RELATIONAL = 1 << 25;
/** Ends a name only as it is spelled: "basé", not "base"; "si", not "SI". */
export const SPELLED = 1 << 26;

interface Lexicon {
  flags: ReadonlyMap<string, number>;
  /** Masculine singular of every form of a head: the two genders of one job meet in it. */
  lemmas: ReadonlyMap<string, string>;
  /** Of a bound head, the stems that may follow. */
  bound: ReadonlyMap<string, ReadonlySet<string>>;
}

const SUFFIXES =
  'e es ee s se ses sse euse euses teuse teuses eur eurs rice rices trice trices ice ere eres iere ieres ne nes enne ennes fe fes ve ves esse esses x le les re ale ales';

const CLASSES: [ReadonlySet<string>, number][] = [
  [STUDIES, STUDY],
  [ORGANISATIONS, ORGANISATION],
  [classes.CUES, CUE],
  [NAMED_AFTER_WORDS, NAMED_AFTER],
  [classes.DETERMINERS, DETERMINER],
  [classes.OF, OF],
  [classes.LINKS, LINK],
  [classes.AND, AND],
  [classes.PREPOSED, PREPOSED],
  [classes.BEING, BEING],
  [classes.ENDS, END],
  [classes.SPELLED_ENDS, SPELLED],
  [classes.QUALITIES, QUALITY],
  [classes.CONTRACTS, CONTRACT],
  [classes.ENGLISH_LEFT, ENGLISH_LEFT],
  [classes.ENGLISH_HEADS, ENGLISH],
  [classes.ACRONYMS, ACRONYM],
  [new Set(SUFFIXES.split(' ')), SUFFIX],
];

const HEAD_CLASSES: [ReadonlySet<string>, number][] = [
  [BOUND_HEADS, BOUND],
  [HOMOGRAPHS, HOMOGRAPH],
  [classes.ADJECTIVES, ADJECTIVE],
  [classes.VERBS, VERB],
  [classes.PREDICATES, PREDICATE],
  [classes.RELATIONAL, RELATIONAL],
  [classes.NOT_OCCUPATIONS, NO_OCCUPATION],
];

let loaded: Lexicon | undefined;

/** The words detection knows; built at the first call (some milliseconds). */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const flags = new Map<string, number>();
  const lemmas = new Map<string, string>();
  const mark = (word: string, bits: number) => flags.set(word, (flags.get(word) ?? 0) | bits);
  const markHead = (form: string, bits: number, lemma: string) => {
    const known = flags.get(form);
    if (known !== undefined && (known & bits) === bits) return;
    flags.set(form, (known ?? 0) | bits);
    if (known === undefined) lemmas.set(form, lemma);
  };
  const classesOf = bitsByWord(HEAD_CLASSES);
  for (const { written, feminine } of headForms()) {
    const lemma = lookupForm(written);
    const acute = written.endsWith('é') ? ACUTE : 0;
    const bits = HEAD | (classesOf.get(lemma) ?? 0) | acute;
    for (const form of [lemma, lookupForm(feminine)]) {
      markHead(form, bits, lemma);
      markHead(plural(form), bits, lemma);
    }
  }
  for (const word of THING_FORMS) for (const form of [word, plural(word)]) mark(form, HOMOGRAPH);
  for (const [set, bit] of CLASSES) for (const word of set) mark(word, bit);
  const bound = new Map(
    Object.entries(heads.bound).map(([head, stems]) => [head, new Set(stems.split(' '))]),
  );
  return { flags, lemmas, bound };
}

/** Every head as written, in its two genders. */
function* headForms() {
  for (const [family, stems] of Object.entries(heads.families)) {
    const [masculine = '', feminine = ''] = family.split('|');
    for (const stem of stems.split(' '))
      yield { written: stem + masculine, feminine: stem + feminine };
  }
}

function bitsByWord(list: [ReadonlySet<string>, number][]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [set, bit] of list)
    for (const word of set) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

function plural(form: string): string {
  const last = form.at(-1);
  if (last === 's' || last === 'x' || last === 'z') return form;
  if (form.endsWith('al')) return `${form.slice(0, -1)}ux`;
  return form.endsWith('eau') ? `${form}x` : `${form}s`;
}
