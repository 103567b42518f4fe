import { describe, expect, it, vi } from 'vitest';
import { remembering } from '../../../src/sheets/remembering';

describe('what is remembered', () => {
  it('is loaded once for many callers', async () => {
    const load = vi.fn(async () => 'data');
    const get = remembering(load);
    expect(await Promise.all([get(), get()])).toEqual(['data', 'data']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded once for each key', async () => {
    const load = vi.fn(async (path: string) => path.toUpperCase());
    const get = remembering(load);
    expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['A', 'B', 'A']);
    expect(load.mock.calls).toEqual([['a'], ['b']]);
  });

  it('is no failure: the next call tries again, and others are left alone', async () => {
    const load = vi.fn(async (path: string) => path);
    load.mockResolvedValueOnce('first').mockRejectedValueOnce(new Error('disk asleep'));
    const get = remembering(load);
    expect(await get('kept')).toBe('first');
    await expect(get('data')).rejects.toThrow('disk asleep');
    expect(await get('data')).toBe('data');
    expect(await get('kept')).toBe('first');
  });
});
