import { type Mark, styleOf, wordsIn } from '../marks/mark';
import { type Block, locate } from '../text/block';
import type { FoundJob } from './text-cache';

/** Makes the marks of a page, each with an id of its own. */
export class MarkMaker {
  #made = 0;

  /**
   * The mark of a job found in a block.
   * @param from where in the block's text the job's offsets start
   * @returns null when its place is gone: the page may have changed while the background was asked.
   */
  make(block: Block, from: number, { start, end, results }: FoundJob): Mark | null {
    const [best] = results;
    const place = locate(block, from + start, from + end);
    if (!best || !place) return null;
    const { start: first, end: last, nodes } = place;
    const raw = wordsIn(nodes, first.offset, last.offset);
    if (raw === null || first.offset > first.node.length || last.offset > last.node.length)
      return null;
    const range = new StaticRange({
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset,
    });
    return {
      id: `m${++this.#made}`,
      range,
      nodes,
      text: block.text.slice(from + start, from + end),
      raw,
      code: best.code,
      score: best.score,
      kind: best.kind,
      results,
      style: styleOf(best.kind, best.score),
      title: block.title,
    };
  }
}
