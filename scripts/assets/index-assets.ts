import { ABBREVIATION_LINES } from '../../src/french/abbreviation-table';
import { BOUND_HEADS, HOMOGRAPHS, THING_FORMS } from '../../src/french/ambiguous-heads';
import { ENGLISH_FIELDS, ENGLISH_RANKS } from '../../src/french/english-part-tables';
import { ENGLISH_TITLES } from '../../src/french/english-title-table';
import { INSTITUTIONS } from '../../src/french/institutions';
import { LOCUTIONS } from '../../src/french/locution-table';
import { PackedSections, pack } from '../../src/matching/binary';
import { headStrengths, personStrengths } from '../../src/matching/head-strength';
import { NameIndex } from '../../src/matching/name-index';
import { packPlainWords } from '../../src/matching/plain-words';
import { INDEX_PATH, sheetSections } from '../../src/matching/sheet-index';
import { packSparseTable } from '../../src/matching/sparse-table';
import type { GeneratedAsset } from './generated';
import {
  readMarket,
  readNameCounts,
  readNames,
  readPlainWords,
  readProfiles,
  readSheets,
} from './index-inputs';
import { initialsOf } from './initials';
import { type Learned, readLearned } from './learned';

/** Steps in which table values are kept: 127 of them reach the largest value. */
const LEARNED_STEP = 0.05;
const MARGIN_STEP = 0.015;
const PROFILE_STEP = 0.04;

/** The title index, as the worker loads it. */
export async function indexAssets(): Promise<GeneratedAsset[]> {
  return [{ path: INDEX_PATH, contents: new Uint8Array(titleIndex()) }];
}

/**
 * The title index, built from `data/`. The same data gives the same bytes.
 * @param learned instead of what `data/matching` holds: for cross-validation
 */
export function titleIndex(learned: Learned = readLearned()): ArrayBuffer {
  const sheets = readSheets();
  const known = readNames();
  const sections = sheetSections(sheets, known);
  const names = new NameIndex(new PackedSections(pack(sections)));
  return pack({
    ...sections,
    headStrength: headStrengths(names),
    personStrength: personStrengths(
      names,
      known.map(({ text }) => text),
    ),
    // As data: in the script of the popup, which searches too, they would weigh more than all its rules.
    boundHeads: [...BOUND_HEADS].join(' '),
    homographs: [...HOMOGRAPHS].join(' '),
    machines: [...THING_FORMS].join(' '),
    institutions: [...INSTITUTIONS].join(' '),
    locutions: LOCUTIONS,
    abbreviations: [...ABBREVIATION_LINES, ...initialsOf(known)].join('\n'),
    englishTitles: ENGLISH_TITLES.join('\n'),
    englishRanks: ENGLISH_RANKS.join('\n'),
    englishFields: ENGLISH_FIELDS.join('\n'),
    market: readMarket(sheets),
    met: readNameCounts(known),
    ...packPlainWords(readPlainWords(sheets), sheets.length),
    ...packSparseTable('profile', readProfiles(sheets), PROFILE_STEP),
    ...packSparseTable('learned', learned.rows, LEARNED_STEP),
    ...packSparseTable('margins', learned.margins, MARGIN_STEP),
    published: learned.published,
    weights: learned.weights,
  });
}
