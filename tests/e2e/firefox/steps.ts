/** What a reader does in a page of ours in Firefox, with the real pointer and the real keys. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** How long a step may take, for `expect.poll`. */
export const WAIT = { timeout: 10_000 };
export const textOf = (page: Page) => () => page.evaluate(() => document.body.innerText);
/** Waits for the page to say something. */
export const shows = (page: Page, text: string | RegExp) =>
  expect.poll(textOf(page), WAIT).toMatch(text instanceof RegExp ? text : new RegExp(text));
/** Asks what the view is headed. */
export const heading = (page: Page) => () =>
  page.evaluate(() => document.querySelector('main h1')?.textContent ?? '');

/** Clicks, with the real pointer, the first element of a selector whose words contain `words`. */
export async function click(page: Page, selector: string, words = ''): Promise<void> {
  const place = async () => {
    for (const element of await page.$$(selector)) {
      const said = await element.evaluate((each) => each.textContent ?? '');
      if (said.includes(words)) return element;
    }
    return null;
  };
  await expect.poll(async () => (await place()) !== null, WAIT).toBe(true);
  await (await place())?.click();
}

/** Presses Tab until an element that matches has the focus; with its words when given. */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    const there = await page.evaluate(
      (wanted, text) => {
        const at = document.activeElement;
        return !!at?.matches(wanted) && (at.textContent ?? '').includes(text);
      },
      selector,
      words,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector} ${words}`);
}
