// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../src/page/address';

describe('the address of a page that changes without loading', () => {
  const life = new AbortController();
  afterEach(() => life.abort());

  it('is followed by what the page draws, where the browser does not tell', async () => {
    expect('navigation' in window).toBe(false);
    const changed = vi.fn();
    watchAddress(changed, life.signal);
    document.body.append('the same address');
    await vi.waitFor(() => expect(changed).not.toHaveBeenCalled());
    history.pushState({}, '', '/jobs/');
    document.body.append('another one');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    document.body.append('still that one');
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(1);
    life.abort();
    history.pushState({}, '', '/feed/');
    document.body.append('nobody listens');
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
