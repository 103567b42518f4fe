/**
 * Texts that name no job though a word of them begins names of jobs: rules of
 * French for what was written without a mark of gender and met no name.
 */
import { isLocution, type Locutions, readLocutions } from '../french/locutions';
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
  /^(?:(?:de|des|du|a|au|aux|en) |d'|\d|[a-z]+(?:[aiq]que|aire|[ae]l|ale|elle|ain|if|ant)s?(?: |$))/;
/** "Moniteur LG 27 pouces": how large a thing is. */
const SIZE =
  / \d+ ?(?:pouces?|litres?|watts?|cm|mm|kg|go|mah|volts?|bars?|places|vitesses|aiguilles)(?: |$)/;
/** Who stands after an article is somebody known: the street, the shop, the company is called after them. */
const THE = /(?:^| )(?:du|des|les?|la|de la) $|l'$/;
/** Several people make a school, a firm, a team: "école d'ingénieurs". */
const OF = /(?:^| )(?:de |d')$/;

/** "boucher un trou": a verb that is written like the head. */
const ACTION =
  /^[a-z]+er (?:une?|l[ea]s?|l'|[mts](?:on|a|es)|[nv](?:otre|os)|leurs?|ce|cette|ces)(?: |$)/;
/** "Le Barbier de Séville", "Nos conseillers vous répondent": a work, a place, a sentence. */
const ARTICLE = /^(?:l[ea]s? (?!l[ea]s? )|l'|[mts](?:on|a|es) |[nv](?:otre|os) )/;
/** A machine made of two, or said by where it stands: "perceuse visseuse", "portière arrière". */
const MACHINE_GOES_ON = /^(?:[a-z]+euse|[a-z]+ante|arriere|avant|gauche|droite|[a-z]+ee)s?(?: |$)/;

/** "Établi de menuisier": whose it is. */
const OF_ONE = /^(?:d'|de |du )/;

/** Tells texts that name a thing, a place or a company from those that name a job. */
export class NoJobRules {
  readonly #matcher: SheetMatcher;
  readonly #bound: ReadonlySet<string>;
  readonly #homographs: ReadonlySet<string>;
  readonly #machines: ReadonlySet<string>;
  readonly #institutions: ReadonlySet<string>;
  readonly #locutions: Locutions;

  constructor(matcher: SheetMatcher) {
    const { sections } = matcher.index;
    this.#matcher = matcher;
    this.#bound = words(sections.text('boundHeads'));
    this.#homographs = words(sections.text('homographs'));
    this.#machines = words(sections.text('machines'));
    this.#institutions = words(sections.text('institutions'));
    this.#locutions = readLocutions(sections.text('locutions'));
  }

  /** True for one word that is a machine, however like a name it is: "sorbetière" and "corsetière". */
  isMachine({ words: all }: Query): boolean {
    return all.length === 1 && this.#machines.has(all[0]?.text as string);
  }

  /**
   * True for "facteur de risque", "rue des Charpentiers", "boucher un trou".
   * @param rows names that resemble the text, by their rows
   */
  hold(query: Query, rows: readonly number[]): boolean {
    const text = query.parts[query.main];
    const [first, ...rest] = query.words.filter(
      ({ part, noise, writtenOut }) => part === query.main && !noise && !writtenOut,
    );
    if (!text || !first) return false;
    const machine = this.#machines.has(first.text);
    const [next] = rest;
    if (ARTICLE.test(text) || this.#institutions.has(text.split(' ', 1)[0] as string)) return true;
    if (!next) return machine;
    if (ACTION.test(text) || isLocution(this.#locutions, first.text, next.text)) return true;
    const isHead = (word: TitleWord) => this.#isHead(word);
    const bound = isOf(this.#bound, first);
    const thing = machine || isOf(this.#homographs, first);
    const says =
      thing && (saysWhatKind(text, first) || SIZE.test(text) || (machine && goesOn(text, first)));
    if (bound || says)
      return !rest.some(isHead) && !rows.some((row) => this.#beginsAndGoesOn(row, first, rest));
    if (this.#matcher.headStrength(first, true) > NO_HEAD || isNumber(first)) return false;
    if (rest.some((word) => isNamesake(text, word) && isHead(word))) return true;
    return isHead(next) && (isFollowed(text, first, OF_ONE) || isPair(query, text));
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

const saysWhatKind = (text: string, head: TitleWord) => isFollowed(text, head, OF_A_KIND);
const goesOn = (text: string, head: TitleWord) => isFollowed(text, head, MACHINE_GOES_ON);

/** "Abeille maçonne", "semi-conducteur": nothing but a noun and what looks like a trade behind it. */
const isPair = ({ words: all }: Query, text: string) =>
  all.length === 2 && /^[a-z]+[ -][a-z]+$/.test(text);

const isNumber = ({ text }: TitleWord) => /^\d/.test(text);

function isFollowed(text: string, { text: head }: TitleWord, by: RegExp): boolean {
  return text.startsWith(head) && by.test(text.slice(head.length).trimStart());
}

/** Whether something else is called after who bears this name. */
function isNamesake(text: string, { text: head }: TitleWord): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(head)));
  return THE.test(before) || (head.endsWith('s') && OF.test(before));
}
