// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteEnter, takeEnter } from '../../../src/ui/app/shell';

let field: HTMLInputElement;
beforeAll(noteEnter);
beforeEach(() => {
  document.body.innerHTML = '<div id="app"><input type="search"><button></button></div>';
  field = document.querySelector('input')!;
});

const press = (at: Element, init: KeyboardEventInit) =>
  at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
const type = () => field.dispatchEvent(new Event('input', { bubbles: true }));

describe('Enter before the app is there', () => {
  it('is handed on once', () => {
    type();
    press(field, { key: 'Enter' });
    expect(takeEnter()).toBe(true);
    expect(takeEnter()).toBe(false);
  });

  it.each([
    ['it was not pressed', () => type()],
    ['the reader typed on', () => [press(field, { key: 'Enter' }), type()]],
    [
      'another key came after it',
      () => [press(field, { key: 'Enter' }), press(field, { key: 'ArrowLeft' })],
    ],
    ['it ended a composed word', () => press(field, { key: 'Enter', isComposing: true })],
    ['it was pressed elsewhere', () => press(document.querySelector('button')!, { key: 'Enter' })],
  ])('is none when %s', (_when, act) => {
    act();
    expect(takeEnter()).toBe(false);
  });
});
