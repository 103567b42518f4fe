// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/extension/ask';
import { askFromPage } from '../../../src/extension/ask-from-page';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/extension/protocol', () => ({ send }));
vi.mock('../../../src/extension/orphan', () => ({ isOrphan: () => false }));

const shownAgain = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  send.mockReset();
});

describe('a question to the background', () => {
  it('is asked once more where its worker died, and no third time', async () => {
    send.mockRejectedValue(new Error('the worker is gone'));
    const asked = expect(ask('getSettings', {})).rejects.toThrow('gone');
    await vi.runAllTimersAsync();
    await asked;
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not asked again where it was refused', async () => {
    send.mockRejectedValue(new Error('BadMessage: getSettings'));
    await expect(ask('getSettings', {})).rejects.toThrow('BadMessage');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('of a page is asked again when that was put aside before the answer', async () => {
    send.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue('answered');
    const asked = askFromPage('getSettings', {});
    shownAgain(false);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
    shownAgain(true);
    await vi.runAllTimersAsync();
    expect(await asked).toBe('answered');
    shownAgain(true);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
