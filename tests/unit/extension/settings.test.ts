import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '../../../src/extension/settings';
import { DEFAULTS, parseSettings } from '../../../src/extension/settings-schema';

beforeEach(() => fakeBrowser.reset());

describe('parseSettings', () => {
  it.each([null, undefined, 'nonsense', 42, [], { unknown: 1 }])(
    'reads %j as the defaults',
    (stored) => {
      expect(parseSettings(stored)).toEqual(DEFAULTS);
    },
  );

  it('keeps every sound field of a store with a broken one', () => {
    const stored = { language: 'en', delay: 'soon', offHosts: ['www.apec.fr'], theme: 'neon' };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULTS,
      language: 'en',
      offHosts: ['www.apec.fr'],
    });
  });

  it('refuses delays a reader could not have chosen', () => {
    expect(parseSettings({ delay: -1 }).delay).toBe(DEFAULTS.delay);
    expect(parseSettings({ delay: 1e9 }).delay).toBe(DEFAULTS.delay);
  });
});

describe('the store', () => {
  it('changes what is asked and nothing else', async () => {
    await changeSettings({ density: 'sure' });
    await changeSettings({ delay: 300 });
    expect(await readSettings()).toEqual({ ...DEFAULTS, density: 'sure', delay: 300 });
  });

  it('loses no change made at the same time as another', async () => {
    await Promise.all([
      changeSettings({ density: 'sure' }),
      changeSettings({ switched: { host: 'www.apec.fr', off: true } }),
      changeSettings({ theme: 'dark' }),
      changeSettings({ switched: { host: 'fr.indeed.com', off: true } }),
      changeSettings({ switched: { host: 'www.apec.fr', off: false } }),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      density: 'sure',
      theme: 'dark',
      offHosts: ['fr.indeed.com'],
    });
  });

  it('survives a corrupted value, and can be written again', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });
    expect(await readSettings()).toEqual(DEFAULTS);
    await changeSettings({ language: 'fr' });
    expect((await readSettings()).language).toBe('fr');
  });

  it('tells watchers of a change, parsed', async () => {
    const seen: string[] = [];
    const stop = watchSettings((settings) => seen.push(settings.theme));
    await changeSettings({ theme: 'dark' });
    stop();
    await changeSettings({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });
});
