// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { listPay } from '../../../entrypoints/session/list-pay';
import type { Mark } from '../../../src/page/marks/mark';

const { scripts } = vi.hoisted(() => ({ scripts: [] as string[] }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => scripts.shift() } } }));
vi.mock('../../../src/extension/ask-from-page', () => ({
  askFromPage: async () => [{ pay: null }],
}));

const script = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** A mark over the whole of a title in the page. */
function titled(words: string): Mark {
  const title = document.body.appendChild(document.createElement('h2'));
  title.textContent = words;
  const range = document.createRange();
  range.selectNodeContents(title.firstChild!);
  return { text: words, code: 'D1102', title: true, range, nodes: [title.firstChild] } as never;
}

afterEach(() => document.body.replaceChildren());

it('a reader of pay that could not be loaded is loaded for the titles after it', async () => {
  scripts.push(
    script('throw new Error("cut")'),
    script('globalThis.loupeMetierListPay = () => 12'),
  );
  const over = new AbortController();
  const chips = listPay('EUR', over.signal);
  const marks = [titled('Boulanger')];
  chips.show(marks);
  await vi.waitFor(() => expect(scripts).toHaveLength(1));
  await vi.waitFor(() => {
    chips.show(marks);
    expect(document.querySelector('[data-loupe-metier=pay]')).not.toBeNull();
  });
  expect(scripts).toHaveLength(0);
  over.abort();
});
