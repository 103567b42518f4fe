// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstSettings } from '../../../entrypoints/session/first-settings';
import type { PageSettings } from '../../../src/extension/protocol';
import { ScriptLife } from '../../../src/extension/script-life';

const { messages } = vi.hoisted(() => ({ messages: new Set<() => void>() }));
vi.mock('wxt/browser', () => {
  const onMessage = {
    addListener: (heard: () => void) => messages.add(heard),
    removeListener: (heard: () => void) => messages.delete(heard),
  };
  return { browser: { runtime: { id: 'loupe', onMessage } } };
});
vi.mock('../../../src/extension/orphan', () => ({ isOrphan: () => false }));

const SETTINGS = { off: false } as PageSettings;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A worker that answers nothing so many times, then the settings. */
function silentFor(times: number) {
  const read = vi.fn(async () => SETTINGS);
  for (let time = 0; time < times; time += 1)
    read.mockRejectedValueOnce(new Error('nobody listens'));
  return read;
}

let script: ScriptLife;
beforeEach(() => {
  script = new ScriptLife();
});
afterEach(() => {
  script.end();
  messages.clear();
});

describe('the settings a page begins with', () => {
  it('are asked for once where they come', async () => {
    const read = silentFor(0);
    expect(await firstSettings(script, read)).toBe(SETTINGS);
    dispatchEvent(new Event('pageshow'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the page is shown again', () => dispatchEvent(new Event('pageshow'))],
    ['its tab comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the reader does something in it', () => document.body.dispatchEvent(new Event('keydown'))],
    ['a message comes', () => [...messages].map((heard) => heard())],
  ])('are asked for again when %s, and not before', async (_when, sign) => {
    const read = silentFor(2);
    const asked = firstSettings(script, read);
    await settled();
    expect(read).toHaveBeenCalledTimes(1);
    sign();
    await settled();
    expect(read).toHaveBeenCalledTimes(2);
    sign();
    expect(await asked).toBe(SETTINGS);
    expect(messages.size).toBe(0);
  });

  it('are not waited for in a page whose script is sent away', async () => {
    const read = silentFor(1);
    const asked = firstSettings(script, read);
    await settled();
    script.end();
    expect(await asked).toBeNull();
    expect(messages.size).toBe(0);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
