// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../src/page/pointer/pointer-watch';
import { watchTouch } from '../../../src/page/pointer/touch';

/** As short as can be, longer than our long press, and as long as the browsers' own. */
const [TAP, BETWEEN, LONG] = [0, 460, 500];

/** An event of the reader's own hand, or one that the page made; `later`: so many ms after now by its own clock. */
function dispatch(type: string, init: PointerEventInit, isTrusted = true, later = 0) {
  const event = new PointerEvent(type, { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() + later });
  document.body.firstElementChild?.dispatchEvent(event);
  return event;
}

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '<a href="#ad">menuisier</a>';
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the pointer', () => {
  it.each([
    ['the reader moves is followed', true, 1],
    ['a page says to move is not', false, 0],
  ])('that %s', (_, isTrusted, looks) => {
    const at = vi.fn();
    watchPointer(
      { at, left: vi.fn() },
      () => false,
      () => false,
      life.signal,
    );
    dispatch('pointermove', { pointerType: 'mouse' }, isTrusted);
    vi.runAllTimers();
    expect(at).toHaveBeenCalledTimes(looks);
  });
});

describe('a finger on a link', () => {
  const finger = { pointerType: 'touch', isPrimary: true };
  let asked: string[];
  beforeEach(() => {
    asked = [];
    watchTouch(
      {
        isMark: () => true,
        ask: () => asked.push('asked'),
        withdraw: () => asked.push('withdrawn'),
      },
      life.signal,
    );
  });

  /** Down and, after so many ms, lifted: of which the page hears when it is `heard`. */
  function press(lifted: number, heard: number): PointerEvent {
    dispatch('pointerdown', finger);
    vi.advanceTimersByTime(heard);
    dispatch('pointerup', finger, true, lifted - heard);
    return dispatch('click', finger);
  }

  it('is the link’s for a tap, though the page heard of the lifting late', () => {
    const click = press(TAP, LONG);
    expect(asked).toEqual(['asked', 'withdrawn']);
    expect(click.defaultPrevented).toBe(false);
  });

  it('is ours for a long press', () => {
    const click = press(BETWEEN, BETWEEN);
    expect(asked).toEqual(['asked']);
    expect(click.defaultPrevented).toBe(true);
  });

  it('is ours for what the browser calls long, though the timer had no turn', () => {
    dispatch('pointerdown', finger);
    expect(dispatch('contextmenu', finger).defaultPrevented).toBe(true);
    dispatch('pointercancel', finger, true, LONG);
    expect(asked).toEqual(['asked']);
  });

  it('that the page made up asks for nothing', () => {
    dispatch('pointerdown', finger, false);
    vi.advanceTimersByTime(LONG);
    dispatch('pointerup', finger, false);
    expect(asked).toEqual([]);
  });
});
