import { soundBegun, soundOf } from '../french/sounds';
import type { PackedSections, Sections } from './binary';
import { lowerBound } from './lower-bound';
import { remembered } from './remembered';

/** Words are packed as "sound word", sorted. */
const PARTING = ' ';
const REMEMBERED = 200;

/** Packs words by what they sound like. */
export function packSounds(words: readonly string[]): Sections {
  const spoken = words.filter((word) => /^[a-z]+$/.test(word));
  const lines = spoken.map((word) => `${soundBegun(word)}${PARTING}${word}`);
  return { sounds: lines.sort().join('\n') };
}

/** Finds words that sound like a mistyped one. */
export class SoundIndex {
  readonly #sections: PackedSections;
  #lines: string[] | null = null;

  constructor(sections: PackedSections) {
    this.#sections = sections;
  }

  /** Words heard like a whole word. */
  readonly like = remembered((word: string): string[] => {
    const sound = soundOf(word);
    return this.#from(sound)
      .map(wordOf)
      .filter((other) => soundOf(other) === sound);
  }, REMEMBERED);

  /** Beginnings of words that are heard like the beginning of one. */
  readonly begunLike = remembered((start: string): string[] => {
    const sound = soundBegun(start);
    const starts = this.#from(sound).map((line) => beginningOf(wordOf(line), sound));
    return [...new Set(starts)];
  }, REMEMBERED);

  #from(start: string): string[] {
    // Read when a word is first mistyped: most never are.
    this.#lines ??= this.#sections.text('sounds').split('\n');
    const lines = this.#lines;
    const first = lowerBound(lines.length, (at) => (lines[at] as string) < start);
    let end = first;
    while (lines[end]?.startsWith(start)) end++;
    return lines.slice(first, end);
  }
}

const wordOf = (line: string): string => line.slice(line.indexOf(PARTING) + 1);

/** As much of a word as it takes to hear a sound. */
function beginningOf(word: string, sound: string): string {
  let length = 1;
  while (length < word.length && !soundBegun(word.slice(0, length)).startsWith(sound)) length++;
  return word.slice(0, length);
}
