import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localItem } from '../../../src/extension/local-item';

beforeEach(() => fakeBrowser.reset());

it('is read, written, watched and removed under its own name', async () => {
  const item = localItem('one');
  expect(await item.get()).toBeUndefined();
  const changed = vi.fn();
  const stop = item.watch(changed);
  await item.set({ a: 1 });
  await localItem('other').set(2);
  // Firefox tells of what was written as it stood.
  await item.set({ a: 1 });
  expect(await item.get()).toEqual({ a: 1 });
  await item.remove();
  expect(changed.mock.calls).toEqual([[{ a: 1 }], [expect.toSatisfy((value) => value == null)]]);
  stop();
  await item.set(3);
  expect(changed).toHaveBeenCalledTimes(2);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ one: 3, other: 2 });
});
