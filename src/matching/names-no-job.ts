/**
 * Texts that name no job though a word of them begins names of jobs: rules of
 * French for what was written without a mark of gender and met no name.
 */
import type { TitleWord } from '../french/title';
import { words } from '../french/word-list';
import type { Query } from './query';
import type { SheetMatcher } from './sheet-matcher';

/** Strength from which a word is the head of a job's name, wherever it stands. */
const A_HEAD = 0.3;
/** Strength up to which a word begins no name to speak of. */
const NO_HEAD = 0.1;

/** What says of which kind a thing is: "de risque", "à gaz", "informatique". */
const OF_A_KIND =
  /^(?:(?:de|des|du|a|au|aux|en) |d'|[a-z]+(?:[aiq]que|aire|[ae]l|ale|elle|ain|if|ant)s?(?: |$))/;
/** Who stands after an article is somebody known: the street, the shop, the company is called after them. */
const THE = /(?:^| )(?:du|des|les?|la|de la) $|l'$/;
/** Several people make a school, a firm, a team: "école d'ingénieurs". */
const OF = /(?:^| )(?:de |d')$/;

/** Tells texts that name a thing, a place or a company from those that name a job. */
export class NoJobRules {
  readonly #matcher: SheetMatcher;
  readonly #bound: ReadonlySet<string>;
  readonly #homographs: ReadonlySet<string>;

  constructor(matcher: SheetMatcher) {
    const { sections } = matcher.index;
    this.#matcher = matcher;
    this.#bound = words(sections.text('boundHeads'));
    this.#homographs = words(sections.text('homographs'));
  }

  /**
   * True for "facteur de risque", "rue des Charpentiers".
   * @param rows names that resemble the text, by their rows
   */
  hold(query: Query, rows: readonly number[]): boolean {
    const text = query.parts[query.main];
    const [first, ...rest] = query.words.filter(({ part, noise }) => part === query.main && !noise);
    if (!text || !first || rest.length === 0) return false;
    const isHead = (word: TitleWord) => this.#isHead(word);
    const bound = isOf(this.#bound, first);
    if (bound || (isOf(this.#homographs, first) && saysWhatKind(text, first)))
      return !rest.some(isHead) && !rows.some((row) => this.#beginsAndGoesOn(row, first, rest));
    const begins = this.#matcher.headStrength(first, true) > NO_HEAD;
    return !begins && rest.some((word) => isNamesake(text, word) && isHead(word));
  }

  #isHead(word: TitleWord): boolean {
    const known = this.#matcher.index.names.vocabulary.find(word.key) >= 0;
    return known && this.#matcher.headStrength(word, false) >= A_HEAD;
  }

  /** Whether a name begins with this word and has one of the others. */
  #beginsAndGoesOn(row: number, first: TitleWord, rest: TitleWord[]): boolean {
    const { names } = this.#matcher.index;
    const { vocabulary } = names;
    const own = names.wordsOfRow(row);
    if (own[0] !== vocabulary.find(first.key)) return false;
    return rest.some(({ key }) => own.includes(vocabulary.find(key)));
  }
}

/** Singular or plural. */
const isOf = (list: ReadonlySet<string>, { text }: TitleWord): boolean =>
  list.has(text) || list.has(text.replace(/[sx]$/, ''));

function saysWhatKind(text: string, { text: head }: TitleWord): boolean {
  return text.startsWith(head) && OF_A_KIND.test(text.slice(head.length).trimStart());
}

/** Whether something else is called after who bears this name. */
function isNamesake(text: string, { text: head }: TitleWord): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(head)));
  return THE.test(before) || (head.endsWith('s') && OF.test(before));
}
