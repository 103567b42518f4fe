import { readFileSync } from 'node:fs';
import { parentNumbers } from '../../src/matching/sheet-index';
import type { SparseRow } from '../../src/matching/sparse-table';
import { DATA_FOLDER, readTable } from '../data/read-table';
import { readSheets } from './index-inputs';

/** What is learned of ads; written to `data/matching` by `scripts/learn/train.ts`. */
export interface Learned {
  /** Title features → log-odds of parents. */
  rows: SparseRow[];
  /** Words and pairs of titles → margins of parents. */
  margins: SparseRow[];
  /** How often each parent is published: see `publishedLogs`. */
  published: Float32Array;
  /** JSON of `Weights`. */
  weights: string;
}

/** Nothing learned: names alone speak. */
export function nothingLearned(parents: number): Learned {
  return { rows: [], margins: [], published: new Float32Array(parents), weights: '{}' };
}

/** What `data/matching` holds. */
export function readLearned(): Learned {
  const parents = parentNumbers(readSheets());
  return {
    rows: readRows('title-words', parents),
    margins: readRows('title-margins', parents),
    published: publishedLogs(
      parents.size,
      readTable('matching/published.tsv', ['parent', 'ads']).map(
        ({ parent, ads }): [number, number] => [numberOf(parent, parents), Number(ads)],
      ),
    ),
    weights: readFileSync(`${DATA_FOLDER}matching/weights.json`, 'utf8'),
  };
}

/**
 * Log of each parent's ads, 0 to about 2; a parent without any stands as if it
 * had half a one, and is 0.
 * @param counts [parent, ads]
 */
export function publishedLogs(parents: number, counts: [number, number][]): Float32Array {
  const logs = new Float32Array(parents);
  for (const [parent, ads] of counts) logs[parent] = Math.log(1 + 2 * ads) / 4;
  return logs;
}

function readRows(file: string, parents: Map<string, number>): SparseRow[] {
  return readTable(`matching/${file}.tsv`, ['feature', 'parents']).map(
    ({ feature, parents: cells }) => ({ key: feature, cells: readCells(cells, parents) }),
  );
}

/** "M1205:71": parent and hundredths. */
function readCells(cells: string, parents: Map<string, number>): [number, number][] {
  return cells.split(' ').map((cell) => {
    const [code = '', value] = cell.split(':');
    return [numberOf(code, parents), Number(value) / 100];
  });
}

function numberOf(code: string, parents: Map<string, number>): number {
  const parent = parents.get(code);
  if (parent === undefined) throw new Error(`data/matching: unknown parent ${code}`);
  return parent;
}
