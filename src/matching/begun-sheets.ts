import { fold } from '../french/fold';
import { corrections } from './corrections';
import { squeeze } from './explain';
import { ESCO, EVERYDAY, MAIN, type SheetIndex } from './sheet-index';

/**
 * What a name that is being typed is worth: it comes before all that the text
 * only resembles. Found on the names that titles of ads are to the letter, half
 * of them; a few tenths more or less change little.
 */
const BEGUN = 20;
/** For a sheet with the most offers. */
const SOUGHT = 3;
const MAIN_NAME = 0.75;
/** For each time that titles of ads are the name e times as often. */
const MET = 0.8;
/** For each time that the name is e times as long as what is typed of it. */
const STILL_TO_TYPE = 1;
const ESCO_NAME = 3;
/** Names of every day are many and short: with few letters typed they would stand before the jobs most sought. */
const EVERYDAY_NAME = 3;

const LOGS = Float32Array.from({ length: 256 }, (_, count) => Math.log(1 + count));

/** How much is sought what a text may become. */
export interface Sought {
  /** Log of each sheet's offers, 0–1. */
  offers: Float32Array;
  /** By name, how many titles of a sample are it to the letter. */
  met: Uint8Array;
}

/** The name of a sheet that a text may become, and what it is worth. */
export interface Begun {
  name: number;
  score: number;
  /** The text begins the name but for a mistyping. */
  mistyped: boolean;
}

/**
 * By sheet the likeliest of its names that begin with a text, the likeliest sheets
 * first. Where no name does, those that would without its small words ("conducteur
 * trav"), of the shortlist; else those that would without a mistyping.
 * @param shortlist numbers of the names the text is like
 */
export function begunSheets(
  index: SheetIndex,
  { offers, met }: Sought,
  text: string,
  shortlist: readonly number[],
): Map<number, Begun> {
  const typed = squeeze(fold(text));
  const best = new Map<number, Begun>();
  const add = (name: number, length: number, mistyped = false) => {
    const sheet = index.names.owners[name] as number;
    const flags = index.names.flags[name] as number;
    const score =
      BEGUN +
      SOUGHT * (offers[sheet] as number) +
      MET * (LOGS[met[name] as number] as number) +
      STILL_TO_TYPE * Math.log(typed.length / length) +
      (flags & MAIN ? MAIN_NAME : 0) -
      (flags & EVERYDAY ? EVERYDAY_NAME : 0) -
      (flags & ESCO ? ESCO_NAME : 0);
    const known = best.get(sheet);
    if (!known) best.set(sheet, { name, score, mistyped });
    else {
      // A sheet whose own name is begun too is shown by it, whichever of its names is likelier.
      if (isOwnName(index, name) || (score > known.score && !isOwnName(index, known.name)))
        known.name = name;
      known.score = Math.max(score, known.score);
    }
  };
  index.begun.visit(typed, add);
  if (best.size === 0) addBare(index, typed, shortlist, add);
  if (best.size === 0)
    for (const wayWrong of corrections(typed, { forms: index.names.forms, sounds: index.sounds })) {
      for (const meant of wayWrong)
        index.begun.visit(meant, (name, length) => add(name, length, true));
      if (best.size > 0) break;
    }
  return new Map([...best].sort((a, b) => b[1].score - a[1].score));
}

/** Whether a name is its sheet's label, which is one of its main names. */
function isOwnName(index: SheetIndex, name: number): boolean {
  const { names } = index;
  if (!((names.flags[name] as number) & MAIN)) return false;
  return names.text(name) === index.label(names.owners[name] as number);
}

function addBare(
  index: SheetIndex,
  typed: string,
  shortlist: readonly number[],
  add: (name: number, length: number) => void,
): void {
  const start = bare(typed);
  if (!start) return;
  for (const name of shortlist)
    for (const form of index.forms.genders(name))
      if (bare(form).startsWith(start)) add(name, form.length);
}

const SMALL = /(?<![^ ])(?:de|du|des|d|l|le|la|les|en|a|au|aux|et|pour|sur)(?: |$)/g;

/** Squeezed letters without small words. */
const bare = (squeezed: string): string => squeezed.replace(SMALL, '');
