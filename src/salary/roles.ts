/**
 * Decides what a figure is: the job's pay, other money (bonus, vouchers,
 * turnover…), or open. The words of its clause decide, the nearest first:
 * "prime de 500 €" is a bonus even after "Salaire 2 000 € +".
 */
import { isScheduleBase, markAt, wordAt } from './amounts';
import { isToppedUp, scanRight } from './complement';
import type { Figure } from './figures';
import { isPartOfJobName } from './job-name';
import {
  BASIS_WORD,
  EXCLUDING,
  EXTRA,
  FIXED,
  INCLUDED,
  LINK,
  PAY,
  PERIOD_ADJECTIVE,
  PERIOD_WORD,
  SMALL_PERKS,
  SOFT_EXTRA,
  WEAK,
} from './lexicon';
import { isMeasure, isMeasured, isRateNoun, isShift, namesPay } from './pay-nouns';
import { isPieceRate } from './piece-rate';
import type { Token } from './tokens';
import type { PayBasis, SaidPeriod } from './types';

export interface Reading {
  role: 'pay' | 'extra' | 'open';
  /** The words before it say that it is the fixed part. */
  fixed: boolean;
  /** Said before it ("Salaire mensuel brut : "). */
  period: SaidPeriod | null;
  basis: PayBasis;
  /** Words that go with a pay stand in the clause. */
  weak: boolean;
  /** An addition to what stands before ("+ 300 €"). */
  added: boolean;
  /** Nothing but the previous figure's clause stands before it. */
  continues: boolean;
}

/** How far back, in tokens, the words of a clause are looked at. */
const WINDOW = 40;
/** How far from its pay noun an adjective of period or basis may stand. */
const ADJECTIVE_REACH = 6;

const SENTENCE_END = new Set(['.', '!', '?', '…']);
const ABBREVIATIONS = new Set(['max', 'min', 'env', 'approx', 'mini', 'maxi', 'fr', 'hrs', 'mens']);

/** Reads the clause of a figure. `floor` is the token after the previous figure. */
export function readClause(tokens: Token[], figure: Figure, floor: number): Reading {
  const left = scanLeft(tokens, figure, floor);
  const right = figure.qualifiers.pay ? 'pay' : scanRight(tokens, figure);
  let role = right === 'open' ? left.role : right;
  if (figure.scale >= 1e6 || figure.qualifiers.perWorkedDay || isPieceRate(tokens, figure))
    role = 'extra';
  const weak = left.weak || hasWeakWord(tokens, figure.next) || isToppedUp(tokens, figure.next);
  return { ...left, role, weak };
}

function hasWeakWord(tokens: Token[], next: number): boolean {
  for (let at = next; at < Math.min(tokens.length, next + 14); at++) {
    const token = tokens[at]!;
    if (isSentenceEnd(tokens, at)) return false;
    if (token.kind === 'hours') return true;
    if (token.kind === 'word' && (WEAK.has(token.text) || PAY.has(token.text))) return true;
  }
  return false;
}

export function isSentenceEnd(tokens: Token[], at: number): boolean {
  const mark = markAt(tokens, at);
  if (!mark || !SENTENCE_END.has(mark)) return false;
  return !(mark === '.' && ABBREVIATIONS.has(wordAt(tokens, at - 1) ?? ''));
}

function isExcluded(tokens: Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = wordAt(tokens, i);
    if (word && EXCLUDING.has(word)) return word !== 'dont' && word !== 'avec';
    if (!word) break;
  }
  for (let i = at + 1; i < Math.min(first, at + 4); i++)
    if (INCLUDED.has(wordAt(tokens, i) ?? '')) return true;
  return false;
}

class LeftScan {
  role: Reading['role'] = 'open';
  fixed = false;
  weak = false;
  added = false;
  continues = true;
  private period: [SaidPeriod, number] | null = null;
  private basis: [PayBasis, number] | null = null;
  private payAt: number | null = null;
  private shiftAt: number | null = null;
  private colonAt: number | null = null;
  private content = 0;
  private readonly tied: boolean;
  /** The last token before the figure and its bracket. */
  private readonly before: number;

  constructor(
    private readonly tokens: Token[],
    private readonly first: number,
    /** The larger end of the figure. */
    private readonly size: number,
  ) {
    let before = first - 1;
    while (['(', '"', '«', '<', '>'].includes(markAt(tokens, before) ?? '')) before--;
    this.before = before;
    this.tied =
      LINK.has(wordAt(tokens, before) ?? '') || [':', '='].includes(markAt(tokens, before) ?? '');
  }

  /** Takes one token, right to left; false to stop. */
  take(at: number): boolean {
    const token = this.tokens[at]!;
    if (token.kind === 'mark') return this.takeMark(at, token.text);
    if (token.kind === 'hours') this.weak = true;
    if (token.kind !== 'word') return true;
    return this.takeWord(at, token.text);
  }

  private takeMark(at: number, mark: string): boolean {
    if (isSentenceEnd(this.tokens, at)) {
      this.continues = false;
      return false;
    }
    // A heading and its value on the next line belong together.
    if (mark === '\n') {
      if (this.content > 0) this.continues = false;
      return this.content === 0;
    }
    if (mark === '+' && this.role === 'open' && this.payAt === null && this.colonAt === null)
      this.added = true;
    if (mark === ':') this.colonAt ??= at;
    return this.role === 'open' || ['+', ',', '&', '/', '('].includes(mark);
  }

  private takeWord(at: number, word: string): boolean {
    this.noteAdjectives(at, word);
    if (!LINK.has(word)) this.content++;
    // After an amount "avantages" goes with a pay; before one it heads a list of perks.
    if (WEAK.has(word) && word !== 'avantages') this.weak = true;
    if (this.isFixedPart(at, word)) {
      this.fixed ||= this.role === 'open';
      return this.settle(at, 'pay');
    }
    if (namesPay(this.tokens, at)) return this.settle(at, 'pay');
    if (isMeasure(this.tokens, at)) return true;
    if (PAY.has(word)) return this.settle(at, this.isSupplement(at) ? 'extra' : 'pay');
    return this.isOtherMoney(at, word) ? this.settle(at, 'extra') : true;
  }

  private isOtherMoney(at: number, word: string): boolean {
    if (!(EXTRA.has(word) && !this.isTooMuchFor(word)) && !this.isTiedTo(at, word)) return false;
    if (isExcluded(this.tokens, at, this.first) || isMeasured(this.tokens, at)) return false;
    return !this.isNameOfJob(at);
  }

  /** "Budget : 45 K€", "les budgets (200 K€)", "valeur 1 200 €". */
  private isTiedTo(at: number, word: string): boolean {
    const bracketed = at === this.before && at < this.first - 1;
    const worth = word === 'valeur' && at === this.before;
    return SOFT_EXTRA.has(word) && (this.tied || bracketed || worth);
  }

  /** "Mutuelle prise en charge, 2 100 € brut": no perk costs so much, and the comma parts them. */
  private isTooMuchFor(word: string): boolean {
    const parted = [',', '-', '–', '/', '|', ';', '•'].includes(
      markAt(this.tokens, this.first - 1) ?? '',
    );
    return parted && SMALL_PERKS.has(word) && this.size >= 1000;
  }

  /** "Chef de projet : 45 K€"; but "gestionnaire de projets de 45 K€" says what the projects cost. */
  private isNameOfJob(at: number): boolean {
    const de = ['de', 'd'].includes(wordAt(this.tokens, this.first - 1) ?? '');
    return !(de && at >= this.first - 3) && isPartOfJobName(this.tokens, at);
  }

  /** "Fixe de 2 000 €", "Base : 12 €"; "salaire de base" is seen from its noun. */
  private isFixedPart(at: number, word: string): boolean {
    if (!FIXED.has(word) || isScheduleBase(this.tokens, at)) return false;
    return word !== 'base' || this.colonAt === at + 1 || this.first - at <= 3;
  }

  /**
   * The nearest noun decides, except before a colon, where the first noun of
   * the heading does: "Fixe + primes : 2 500 €" is a pay.
   */
  private settle(at: number, role: 'pay' | 'extra'): boolean {
    if (role === 'pay') this.payAt = at;
    this.role = role;
    return this.colonAt !== null && this.colonAt > at && role === 'extra' && this.headingGoesOn(at);
  }

  /** The heading before the colon has "+", "et" or "avec" before this noun. */
  private headingGoesOn(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
      const join = wordAt(this.tokens, i) ?? markAt(this.tokens, i) ?? '';
      if (['+', 'et', 'avec', '&', ',', 'and', '/'].includes(join)) return true;
      if (join === ':' || join === '') return false;
    }
    return false;
  }

  private isSupplement(at: number): boolean {
    return /^(supplement|additionnel|complementaire|annexe|variable)/.test(
      wordAt(this.tokens, at + 1) ?? '',
    );
  }

  noteAdjectives(at: number, word: string): void {
    if (isShift(this.tokens, at)) this.shiftAt ??= at;
    const beside = PERIOD_ADJECTIVE.has(word) || isRateNoun(this.tokens, at - 1);
    const period =
      this.shiftAt === at
        ? 'day'
        : beside
          ? (PERIOD_WORD.get(word) ?? PERIOD_ADJECTIVE.get(word))
          : null;
    const plural = word === 'horaires' && !wordAt(this.tokens, at - 1)?.startsWith('taux');
    // "durée hebdomadaire 35 h": only what stands beside the pay is paid by the week.
    const hours = period === 'week' && !PAY.has(wordAt(this.tokens, at - 1) ?? '');
    if (period && !plural && !hours) this.period ??= [period, at];
    const basis = BASIS_WORD.get(word);
    const isDotNet = markAt(this.tokens, at - 1) === '.' && !this.tokens[at]!.spaced;
    if (basis && !isDotNet) this.basis ??= [basis, at];
  }

  result(): Reading {
    // "Garde de 24 h : 600 €", where nothing calls it other money.
    if (this.role === 'open' && this.shiftAt !== null) {
      this.role = 'pay';
      this.payAt = this.shiftAt;
    }
    // "Brut mensuel : de 1 950 à 2 150"
    if (this.role === 'open' && this.colonAt !== null && this.period && this.basis)
      this.role = 'pay';
    const { role, fixed, weak, added, continues } = this;
    return {
      role,
      fixed,
      weak,
      added,
      continues,
      period: this.near(this.period),
      basis: this.near(this.basis) ?? 'unknown',
    };
  }

  /** An adjective counts beside a pay noun, or right before the amount. */
  private near<T>(found: [T, number] | null): T | null {
    if (!found) return null;
    const [value, at] = found;
    const besideNoun = this.payAt !== null && Math.abs(at - this.payAt) <= ADJECTIVE_REACH;
    return besideNoun || this.first - at <= 4 ? value : null;
  }
}

function scanLeft(tokens: Token[], { first, high, low }: Figure, floor: number): Reading {
  const scan = new LeftScan(tokens, first, high ?? low!);
  let at = first - 1;
  const stop = Math.max(floor, first - WINDOW);
  while (at >= stop && scan.take(at)) at--;
  if (at >= stop && scan.role !== 'open') {
    // The noun is found; its adjectives may stand before it ("gross annual salary").
    for (let i = at - 1; i >= Math.max(stop, at - 3); i--) {
      if (tokens[i]!.kind !== 'word') break;
      scan.noteAdjectives(i, wordAt(tokens, i)!);
    }
  }
  const reading = scan.result();
  return floor === 0 || first - WINDOW > floor ? { ...reading, continues: false } : reading;
}
