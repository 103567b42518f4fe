import { readTitle, type TitleWord } from '../french/title';
import { explain, kindOfMatch } from './explain';
import { LexicalScorer, type QueryWord, type RowScore } from './lexical';
import { SheetIndex } from './sheet-index';
import type { Linker, LinkOptions, LinkResult } from './types';

const SHORTLIST = 120;
const THRESHOLD = 0.5;

/** A linker over a packed title index (see `buildSheetIndex`). Throws when the buffer is none. */
export function createLinker(buffer: ArrayBuffer): Linker {
  const index = new SheetIndex(buffer);
  const scorer = new LexicalScorer(index.names);

  function find(
    text: string,
    typing: boolean,
  ): { words: TitleWord[]; plain: string; rows: RowScore[] } {
    const { words, plain } = readTitle(text);
    const rows = scorer.best(scorer.resolve(words.map(queryWord), typing), SHORTLIST);
    return { words, plain, rows };
  }

  function results(text: string, options: LinkOptions, typing: boolean): LinkResult[] {
    const { words, plain, rows } = find(text, typing);
    const keys = words.filter(({ noise }) => !noise).map(({ key }) => key);
    const seen = new Set<number>();
    const list: LinkResult[] = [];
    for (const { row, score } of rows) {
      const sheet = index.names.ownerOfRow(row);
      if (seen.has(sheet)) continue;
      if (score < THRESHOLD && !options.lenient) break;
      seen.add(sheet);
      const name = index.names.text(index.names.rowNames[row] as number);
      list.push({
        code: index.code(sheet),
        label: index.label(sheet),
        appellation: name,
        score: Math.round(score * 1000) / 1000,
        kind: kindOfMatch(plain, keys, name),
        reason: explain(words, name),
      });
      if (list.length >= (options.top ?? 5)) break;
    }
    return list;
  }

  return {
    link: (text, options = {}) => results(text, options, false),
    search: (text, options = {}) => results(text, { ...options, lenient: true }, true),
  };
}

function queryWord({ key, part, noise }: TitleWord): QueryWord {
  return { key, emphasis: noise ? 0.05 : part === 0 ? 1 : 0.45 };
}
