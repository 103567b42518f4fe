import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addMenus } from '../../../src/extension/menus';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../src/extension/protocol', () => ({ send: vi.fn() }));

type Clicked = (info: object, tab: object) => void;
let click: Clicked;
const create = vi.fn(async (_tab: { url: string; openerTabId?: number }) => {});
const unhandled = vi.fn();
const refuse = () => Promise.reject(new Error('The extensions gallery cannot be scripted.'));

beforeEach(() => {
  process.on('unhandledRejection', unhandled);
  browser.runtime = { onInstalled: { addListener() {} }, getURL: (path: string) => path };
  browser.contextMenus = {
    onClicked: {
      addListener(listener: Clicked) {
        click = listener;
      },
    },
  };
  // A page where no extension may run: nobody listens, and nothing starts.
  browser.tabs = { sendMessage: refuse, create };
  browser.scripting = { insertCSS: refuse, executeScript: refuse };
  addMenus();
});
afterEach(() => {
  process.off('unhandledRejection', unhandled);
  unhandled.mockClear();
  create.mockReset();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it('a site that the browser keeps for itself is left alone, in silence', async () => {
  click({ menuItemId: 'site-on-off' }, { id: 3, url: 'https://chromewebstore.google.com/' });
  await settled();
  expect(unhandled).not.toHaveBeenCalled();
});

it.each([
  ['at the cut', `${'a'.repeat(499)}\u{1F525}`, 'a'.repeat(499)],
  ['in the page itself', 'chef \ud83dde cuisine', 'chef de cuisine'],
  ['nowhere', ' chef de cuisine \u{1F525} ', 'chef de cuisine \u{1F525}'],
])('a selection with half a character %s is searched for', async (_where, selectionText, words) => {
  click({ menuItemId: 'sheet-of-selection', selectionText }, { id: 3, index: 0 });
  await settled();
  expect(unhandled).not.toHaveBeenCalled();
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({ url: `/sheet.html#search/${encodeURIComponent(words)}` }),
  );
});

const select = () =>
  click({ menuItemId: 'sheet-of-selection', selectionText: 'chef' }, { id: 3, index: 0 });

it('a selection in a tab that is gone by then is searched for in another place', async () => {
  create.mockImplementation(async ({ openerTabId }) => {
    if (openerTabId !== undefined) throw new Error('No tab with id: 3.');
  });
  select();
  await settled();
  expect(create).toHaveBeenLastCalledWith({ url: '/sheet.html#search/chef' });
  expect(unhandled).not.toHaveBeenCalled();
});

it('a search that the browser opens nowhere is given up in silence', async () => {
  create.mockRejectedValue(new Error('No current window'));
  select();
  await settled();
  expect(create).toHaveBeenCalledTimes(2);
  expect(unhandled).not.toHaveBeenCalled();
});
