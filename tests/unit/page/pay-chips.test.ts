// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PayChips } from '../../../src/page/list-pay/pay-chips';
import type { Mark } from '../../../src/page/marks/mark';

/** A mark over the whole of a title in the page. */
function titled(words: string): Mark {
  const title = document.body.appendChild(document.createElement('h2'));
  title.textContent = words;
  const node = title.firstChild as Text;
  const range = document.createRange();
  range.selectNodeContents(node);
  return {
    id: words,
    range: range as unknown as StaticRange,
    nodes: [node],
    text: words,
    raw: words,
    code: 'D1102',
    score: 1,
    kind: 'exact',
    results: [],
    style: 'sure',
    title: true,
  };
}

const shown = () => document.querySelectorAll('[data-loupe-metier=pay]').length;

describe('pay beside the titles of a list', () => {
  afterEach(() => document.body.replaceChildren());

  it('comes when it is read, and goes when the reader has enough of it', async () => {
    const over = new AbortController();
    new PayChips(async () => 12, over.signal).show([titled('Boulanger')]);
    await Promise.resolve();
    expect(shown()).toBe(1);
    over.abort();
    expect(shown()).toBe(0);
  });

  it('does not come any more when that is read too late', async () => {
    const over = new AbortController();
    let answer = (_percent: number) => {};
    const read = new Promise<number>((resolve) => {
      answer = resolve;
    });
    new PayChips(() => read, over.signal).show([titled('Boulanger')]);
    over.abort();
    answer(12);
    await read;
    await Promise.resolve();
    expect(shown()).toBe(0);
  });
});
