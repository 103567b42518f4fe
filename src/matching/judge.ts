import type { TitleWord } from '../french/title';
import { FEATURES, type SheetEvidence } from './evidence';
import { exactSheets, sheetOfPart } from './exact-sheets';
import { squeeze } from './explain';
import { fuseLikeness } from './fuse-likeness';
import type { RowScore } from './lexical';
import { mistypings } from './mistyped';
import type { Query } from './query';
import { byScore, ESCO_NAME, NAME_COVER, type Ranked, type RankingWeights, rank } from './ranking';
import type { SheetIndex } from './sheet-index';
import type { Matching } from './sheet-matcher';
import type { LinkKind } from './types';
import { namedInFull } from './whole-names';

/** A name met but for number, order or small words is favoured: one of ROME's ("ethnographes") before one of ESCO's. */
const BY_RULE = 4;
const ESCO_BY_RULE = 2;
/** While a text is typed it comes before the names that the text begins. */
const BEFORE_BEGUN = 20;
/** Of a sheet whose name is being typed, what else speaks for it counts for so much. */
const BESIDE_BEGUN = 0.4;
/** Sheets so begun that are shown though the words typed so far are unlike them. */
const MOST_BEGUN = 40;
/** A name missed by a few letters, when the text has words that no name has. */
const BUT_FOR_TYPING = 10;
/** Sheets whose name Fuse.js compares with the text, and how close to the first they must come. */
const COMPARED = 6;
const CLOSE_CALL = 0.5;
/** By how much a name that is all in the text comes before a first one with fewer of its words. */
const IN_FULL = 1;
const MISTYPED_COMPARED = 24;
const NOTHING = FEATURES.map(() => 0);

interface Judgement {
  kind: LinkKind;
  /** Number of the name that was met; null when it is the sheet's likest, or none. */
  name: number | null;
  /** The name is the text but for mistypings. */
  typed: boolean;
}
/** A ranked sheet, and how the text met it. */
export type Judged = Ranked & Judgement;

const UNJUDGED: Judgement = { kind: 'fuzzy', name: null, typed: false };

/** Orders the sheets a text may mean: the learned ranking, and the rules that go before it. */
export class Judge {
  readonly #index: SheetIndex;
  readonly #ranking: RankingWeights;

  constructor(index: SheetIndex, ranking: RankingWeights) {
    this.#index = index;
    this.#ranking = ranking;
  }

  /** The sheets of the evidence and those met to the letter, best first. */
  judge(text: string, matching: Matching): Judged[] {
    const { query, evidence, begun } = matching;
    const exact = exactSheets(this.#index, matching);
    const letters = squeeze(query.plain);
    const keys = readings(query);
    const others = [...exact.keys(), ...[...begun.keys()].slice(0, MOST_BEGUN)];
    const ranked = rank([...evidence, ...this.#unmet(others, evidence)], this.#ranking).map(
      (item): Judged => Object.assign(item, UNJUDGED),
    );
    for (const item of ranked) {
      const found = exact.get(item.sheet);
      if (found) {
        item.kind = 'exact';
        item.name = found.name;
        item.score += found.strength;
      } else if (item.complete.some((row) => this.#isVariant(row, letters, keys, item))) {
        item.score += this.#byRule(item.name as number);
      }
    }
    if (begun.size > 0) this.#favourBegun(begun, ranked);
    if (exact.size === 0 && !matching.umbrella) this.#favourTypos(query, ranked);
    ranked.sort(byScore);
    return this.#fullNameFirst(query, this.#closeCalls(query.plain || text, ranked));
  }

  /** Name of a sheet: the one that was met, else the likest, else the main one. */
  nameOf({ name, row, sheet }: Judged): string {
    const number = name ?? (row && this.#nameOfRow(row.row));
    return number === null ? this.#index.label(sheet) : this.#index.names.text(number);
  }

  /** A name of every day has but its learned weight: ads may say that the words are rather another job's. */
  #byRule(name: number): number {
    if (this.#index.isEveryday(name)) return 0;
    return this.#index.isEsco(name) ? ESCO_BY_RULE : BY_RULE;
  }

  #nameOfRow(row: number): number {
    return this.#index.names.rowNames[row] as number;
  }

  #fullNameFirst(query: Query, ranked: Judged[]): Judged[] {
    const [best] = ranked;
    if (best?.kind !== 'fuzzy' || best.typed) return ranked;
    const full =
      this.#namedByPart(query, best, ranked) ?? namedInFull(ranked, query.words, this.#index.names);
    if (!full) return ranked;
    full.score = best.score + IN_FULL;
    return ranked.sort(byScore);
  }

  /** The sheet whose name a part of the text is, unless the first has all words of its own. */
  #namedByPart(query: Query, best: Judged, ranked: Judged[]): Judged | null {
    if (best.features[NAME_COVER] === 1) return null;
    const found = sheetOfPart(this.#index, query, best.sheet);
    const item = found && ranked.find(({ sheet }) => sheet === found.sheet);
    if (!item) return null;
    item.kind = 'variant';
    item.name = found.name;
    return item;
  }

  /** The same sheets; between those that come close to the first, the likeness of names has a say. */
  #closeCalls(text: string, ranked: Judged[]): Judged[] {
    const [best] = ranked;
    if (!best || best.kind === 'exact') return ranked;
    const close = ranked.slice(0, COMPARED).filter(({ score }) => score > best.score - CLOSE_CALL);
    if (close.length < 2) return ranked;
    const likeness = fuseLikeness(
      text,
      close.map((item) => this.nameOf(item)),
    );
    close.forEach((item, i) => {
      // Against the first's: the sheets that are not asked about keep their distance.
      item.score += (likeness[i] as number) - (likeness[0] as number);
    });
    return ranked.sort(byScore);
  }

  /** Marks and favours the sheets one of whose names is being typed. */
  #favourBegun(begun: Matching['begun'], ranked: Judged[]) {
    for (const item of ranked) {
      const name = begun.get(item.sheet);
      if (item.kind === 'variant') {
        item.score += BEFORE_BEGUN;
      } else if (item.kind === 'fuzzy' && name) {
        if (name.mistyped) item.typed = true;
        else item.kind = 'variant';
        item.name = name.name;
        item.score = name.score + BESIDE_BEGUN * item.score;
      }
    }
  }

  /** Marks and favours the sheets one of whose names is the text but for mistypings. */
  #favourTypos(query: Query, ranked: Judged[]) {
    const strange = query.words.filter(({ text }) => this.#index.names.forms.find(text) < 0);
    if (strange.length === 0 && ranked.some(({ complete }) => complete.length > 0)) return;
    const distanceTo = mistypings(this.#index, query, strange);
    const likely = ranked.filter(({ row }) => row).sort(byLikeness);
    for (const item of likely.slice(0, MISTYPED_COMPARED)) {
      const distance = distanceTo(this.#nameOfRow((item.row as RowScore).row));
      if (distance === null) continue;
      item.typed = true;
      item.score += BUT_FOR_TYPING - 2 * distance - (item.features[ESCO_NAME] as number);
    }
  }

  /** Sheets met by their letters that the shortlist left out. */
  #unmet(sheets: number[], evidence: SheetEvidence[]): SheetEvidence[] {
    if (sheets.length === 0) return [];
    const met = new Set(evidence.map(({ sheet }) => sheet));
    return [...new Set(sheets)]
      .filter((sheet) => !met.has(sheet))
      .map((sheet) => ({
        sheet,
        parent: this.#index.sheetParents[sheet] as number,
        row: null,
        complete: [],
        features: NOTHING,
      }));
  }

  /** @param keys see `readings` */
  #isVariant(row: number, letters: string, keys: string[][], item: Judged): boolean {
    const name = this.#nameOfRow(row);
    const hasKeys = () => keys.some((each) => this.#index.forms.hasKeys(each, name));
    if (!this.#index.forms.isForm(letters, name) && !hasKeys()) return false;
    item.kind = 'variant';
    item.name = name;
    return true;
  }
}

/**
 * Word keys of a text: all of them; without the abbreviations whose full words
 * follow; without contract, place and seniority. Each where it differs.
 */
function readings({ words }: Query): string[][] {
  const full = words.filter(({ writtenOut }) => !writtenOut);
  const bare = full.filter(({ noise }) => !noise);
  return [words, full, bare]
    .filter((list, i, lists) => i === 0 || list.length < (lists[i - 1] as TitleWord[]).length)
    .map((list) => list.map(({ key }) => key));
}

function byLikeness(a: Ranked, b: Ranked): number {
  return (b.row?.score ?? 0) - (a.row?.score ?? 0);
}
