// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveByKeys } from '../../../src/ui/app/keys';

let frame: HTMLElement;
let search: HTMLInputElement;
let opened: string[];

beforeEach(() => {
  opened = [];
  frame = document.body.appendChild(document.createElement('div'));
  frame.innerHTML = '<input type="search" value="boulanger"><main></main>';
  search = frame.querySelector('input')!;
  frame.addEventListener('click', ({ target }) => opened.push((target as HTMLElement).id));
});
afterEach(() => frame.remove());

const router = { route: { name: 'search', query: '' }, canGoBack: false, back() {} } as const;

/** Presses a key in the search field, as the app hears it. */
function press(key: string): void {
  const heard = (event: KeyboardEvent) => moveByKeys(event, { frame, search, router });
  document.addEventListener('keydown', heard, { once: true });
  search.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** The hits come: the names are read. */
async function hits(): Promise<void> {
  frame.querySelector('main')!.innerHTML =
    '<a data-row id="first"></a><a data-row id="second"></a>';
  await new Promise((resolve) => setTimeout(resolve));
}

describe('Enter in the search', () => {
  it('opens the first hit', async () => {
    await hits();
    press('Enter');
    expect(opened).toEqual(['first']);
  });

  it('before the first hits are there opens the first one when it comes, once', async () => {
    press('Enter');
    await hits();
    await hits();
    expect(opened).toEqual(['first']);
  });

  it.each([
    ['the text changes', () => search.dispatchEvent(new Event('input', { bubbles: true }))],
    ['another key is pressed', () => press('ArrowDown')],
    ['something is pressed', () => frame.dispatchEvent(new Event('pointerdown'))],
  ])('opens nothing when %s meanwhile', async (_when, meanwhile) => {
    press('Enter');
    meanwhile();
    await hits();
    expect(opened).toEqual([]);
  });

  it('pressed again is one Enter', async () => {
    press('Enter');
    press('Enter');
    await hits();
    expect(opened).toEqual(['first']);
  });

  it('presses no answer of the quiz, which the arrows walk too', () => {
    search.value = '';
    frame.querySelector('main')!.innerHTML = '<button data-row id="not-at-all"></button>';
    press('Enter');
    expect(opened).toEqual([]);
    press('ArrowDown');
    expect(document.activeElement?.id).toBe('not-at-all');
  });

  it('opens nothing that comes to an empty field', async () => {
    search.value = ' ';
    press('Enter');
    await hits();
    expect(opened).toEqual([]);
  });
});
