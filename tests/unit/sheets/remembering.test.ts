import { describe, expect, it, vi } from 'vitest';
import { lazy } from '../../../src/extension/bundled/lazy';

describe('lazy', () => {
  it('loads once for many callers', async () => {
    const load = vi.fn(async () => 'data');
    const get = lazy(load);
    expect(await Promise.all([get(), get()])).toEqual(['data', 'data']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const load = vi.fn<() => Promise<string>>();
    load.mockRejectedValueOnce(new Error('disk asleep')).mockResolvedValueOnce('data');
    const get = lazy(load);
    await expect(get()).rejects.toThrow('disk asleep');
    expect(await get()).toBe('data');
  });
});
