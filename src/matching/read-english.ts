import { isEnglishHead } from '../french/english-heads';
import { englishParts, type Sides, sides } from '../french/english-parts';
import { englishTitle, type Phrases, phrases, type Reading } from '../french/english-titles';
import { fold } from '../french/fold';
import type { TitleWord } from '../french/title';
import { squeeze } from './explain';
import type { Query } from './query';
import type { SheetMatcher } from './sheet-matcher';
import type { LinkResult } from './types';

/**
 * Score under which an English title is read in French. Above it the labels of
 * ads agree with what likeness finds more often than with the reading (of 62
 * such development titles 49 against 20, below it 6 against 8 of 34): publishers
 * file English titles by other rules than their meaning.
 */
export const READ_BELOW = 0.6;
/** What the score of a reading loses: it is ours, not the ad's. */
const READ_IN_FRENCH = 0.88;
/** Letters from which on an English title is completed, or known by a part of a word. */
const LEAST_TYPED = 4;
/** English titles completed that are shown. */
const MOST_COMPLETED = 3;
/** How often a word begins names from which on it is a French head. */
const FRENCH_HEAD = 0.6;
/** Score under which a sheet found by nothing but a rank ("City Manager" under *Data manager*) is no answer. */
const BY_RANK_ALONE = 0.4;
/** Small words: a title that has one is French. */
const FRENCH = /(?:^| )(?:de|du|des|en|et|au|aux|a|le|la|les|un|une) |(?:^| )[ld]'/;

interface Tables {
  titles: Phrases;
  ranks: Sides;
  fields: Sides;
}

/** English titles, in French: by the reviewed table, else by rank and field. */
export class EnglishReader {
  readonly #matcher: SheetMatcher;
  readonly #link: (name: string) => LinkResult[];
  #opened: Tables | undefined;

  /** @param link the sheets of a French name, best first */
  constructor(matcher: SheetMatcher, link: (name: string) => LinkResult[]) {
    this.#matcher = matcher;
    this.#link = link;
  }

  /**
   * The results with the sheet that an English title means in French before
   * them; as they are where they are sure enough, neither table has the title
   * or the text is French.
   * @param below score of the first result from which on it stands
   */
  read(text: string, found: LinkResult[], below: number): LinkResult[] {
    const [best] = found;
    if (best?.kind === 'exact') return found;
    const sure = best !== undefined && best.score >= below;
    // Who goes by what ads are filed under takes no reading of what is sure.
    if (sure && below <= READ_BELOW) return found;
    const title = englishTitle(text, this.#tables().titles);
    // Nobody takes one of a name that is all there, unless the title has that name and more: "business developer".
    if (sure && best.reason.missing.length === 0 && !(title && isPartOf(best, title))) return found;
    const reading = title ?? (sure || isFounded(best) ? null : this.#parts(text));
    if (!reading || this.#isFrench(this.#matcher.read(text), reading.phrase)) return found;
    const [read] = this.#link(reading.name);
    // In one domain likeness may know more than the title says: "software engineer full-stack".
    if (!read || (sure && domainOf(read) === domainOf(best))) return found;
    return readingFirst(reading, read, found);
  }

  /**
   * The results of a text being typed with the sheets of the English titles that
   * it may become ("truck dri"), the shortest first, before those it only resembles.
   */
  complete(text: string, found: LinkResult[]): LinkResult[] {
    const typed = squeeze(fold(text));
    if (typed.length < LEAST_TYPED || found[0]?.kind === 'exact') return found;
    const begun = [...this.#tables().titles]
      .filter(([phrase]) => phrase.startsWith(typed) && phrase !== typed)
      .sort(([a], [b]) => a.length - b.length);
    if (begun.length === 0) return found;
    const names = [...new Map(begun.map(([phrase, name]) => [name, phrase])).keys()];
    const read = names.slice(0, MOST_COMPLETED).flatMap((name): LinkResult[] => {
      const [best] = this.#link(name);
      return best ? [{ ...best, kind: 'variant' }] : [];
    });
    const like = found.findIndex(({ kind }) => kind === 'fuzzy');
    const named = like < 0 ? found : found.slice(0, like);
    const all = [...named, ...read, ...found];
    let last = 1;
    return all
      .filter(({ code }, i) => all.findIndex((other) => other.code === code) === i)
      .map((result) => {
        // One list, one order: a score never rises down the list.
        last = Math.min(last, result.score);
        return { ...result, score: last };
      });
  }

  /** Whether an English title has nothing of the sheet's name but its rank: "City Manager". */
  isRankAlone(text: string, [best]: readonly LinkResult[]): boolean {
    if (best?.kind !== 'fuzzy' || best.score >= BY_RANK_ALONE) return false;
    if (best.reason.missing.length === 0 || !metByRanks(best)) return false;
    const query = this.#matcher.read(text);
    const { plain, words } = query;
    return words.some(isPureEnglishHead) && !FRENCH.test(plain) && !this.#isFrench(query, '');
  }

  /** The first name of the lists that rank and field come to. */
  #parts(text: string): Reading | null {
    const { ranks, fields } = this.#tables();
    for (const { phrase, names } of englishParts(text, ranks, fields)) {
      const name = names.find((each) => this.#isName(each));
      if (name) return { phrase, name };
    }
    return null;
  }

  #isName(text: string): boolean {
    const [best] = this.#link(text);
    return best !== undefined && best.kind !== 'fuzzy' && best.score >= READ_BELOW;
  }

  /** The tables, which the index holds as text: most pages never ask for them. */
  #tables(): Tables {
    const { sections } = this.#matcher.index;
    const lines = (name: string) => sections.text(name).split('\n');
    this.#opened ??= {
      titles: phrases(lines('englishTitles')),
      ranks: sides(lines('englishRanks')),
      fields: sides(lines('englishFields')),
    };
    return this.#opened;
  }

  /** A French head begins some part of the text, outside the English title. */
  #isFrench({ words }: Query, phrase: string): boolean {
    const english = phrase.split(' ');
    // "hairdresser" may have been taken apart, as a word that lost its space.
    const isOfPhrase = (text: string) =>
      english.includes(text) || (text.length >= LEAST_TYPED && phrase.includes(text));
    return words.some(
      (word, i) =>
        words.findIndex(({ part, noise }) => part === word.part && !noise) === i &&
        !isOfPhrase(word.text) &&
        !isEnglishHead(word.text) &&
        this.#matcher.headStrength(word, true) >= FRENCH_HEAD,
    );
  }
}

/** A result whose name is all there, or that more than an English rank speaks for: a reading by parts would be another guess. */
function isFounded(best: LinkResult | undefined): boolean {
  if (!best) return false;
  if (best.reason.missing.length === 0) return true;
  return best.score >= BY_RANK_ALONE && !metByRanks(best);
}

/** Whether the title that was read has every word of the text that met a name, and others. */
function isPartOf({ reason }: LinkResult, { phrase }: Reading): boolean {
  const words = phrase.split(' ');
  return (
    reason.matched.length < words.length && reason.matched.every(([word]) => words.includes(word))
  );
}

/** Nothing of the text met the name but English ranks, or nothing at all. */
const metByRanks = ({ reason }: LinkResult): boolean =>
  reason.matched.every(([word]) => isEnglishHead(word));

/** Professional domain of a sheet, as its ROME code has it: "M18". */
const domainOf = ({ code }: LinkResult): string => code.slice(0, 3);

/** "Chef", "consultant" and "agent" are as French as they are English. */
function isPureEnglishHead({ text }: TitleWord): boolean {
  return (
    isEnglishHead(text) && !/^(?:agent|assistant|chef|consultant|expert|president)$/.test(text)
  );
}

function readingFirst(
  { phrase, name }: Reading,
  read: LinkResult,
  found: readonly LinkResult[],
): LinkResult[] {
  const score = Math.round(read.score * READ_IN_FRENCH * 1000) / 1000;
  const reason = { matched: [[phrase, name] as [string, string]], ignored: [], missing: [] };
  const others = found.filter(({ code }) => code !== read.code);
  return [
    { ...read, score, kind: 'variant', reason },
    ...others.map((other) => ({ ...other, score: Math.min(other.score, score) })),
  ];
}
