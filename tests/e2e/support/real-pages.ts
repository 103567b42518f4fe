/**
 * Pages of results of real boards, saved without their scripts. They belong to
 * others: they lie beside the checkout, where there are any, and not in it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOARDS } from '../../../src/page/boards';
import { boardAddress } from './boards';

const FOLDER = '../shared/pages';

export interface RealPage {
  file: string;
  /** Where its board has such pages. */
  address: string;
  html: string;
  /** Titles of ads as a reader sees them; some name no job. */
  titles: string[];
}

interface Entry {
  file: string;
  board: string;
  titles: { title: string }[];
}

export const NO_REAL_PAGES = `no ${FOLDER} beside this checkout`;

/** Empty where the folder is not there. */
export function realPages(): RealPage[] {
  const list = join(FOLDER, 'titles.json');
  if (!existsSync(list)) return [];
  return (JSON.parse(readFileSync(list, 'utf8')) as Entry[]).map(({ file, board, titles }) => ({
    file,
    address: addressOf(board),
    html: readFileSync(join(FOLDER, file), 'utf8'),
    titles: titles.map(({ title }) => title),
  }));
}

/** A board's name may be followed by a language: "linkedin-en". */
function addressOf(name: string): string {
  const board = BOARDS.find(({ id }) => id === name.replace(/-[a-z]{2}$/, ''));
  if (!board) throw new Error(`a page of ${name}, a board that the table has not`);
  return boardAddress(board);
}

/** What browsers say of files that such a page asks of its board, and that are not there. */
const MISSING = /^console: Failed to load resource|^console: Mixed Content|mixed active content/;

/** Faults that are not of the saved page itself. */
export function beyondThePage(faults: readonly string[]): string[] {
  return faults.filter((fault) => !MISSING.test(fault));
}

/**
 * Runs in the page: which titles a mark stands in, in the smallest elements
 * around the mark that show them. No named function in here: tsx would wrap it
 * in a helper that the page lacks.
 */
export function markedTitles(titles: string[]): boolean[] {
  const shown = new Set<string>();
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer } of highlight) {
      let element = startContainer.parentElement;
      for (let up = 0; element && up < 5; up++, element = element.parentElement) {
        const text = element.textContent.replace(/\s+/g, ' ').trim();
        if (text.length > 400) break;
        shown.add(text);
      }
    }
  }
  const texts = [...shown];
  return titles.map((title) => {
    const wanted = title.replace(/\s+/g, ' ').trim();
    return texts.some((text) => text.includes(wanted));
  });
}
