import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../src/extension/protocol';
import { changeSettings, readSettings } from '../../../src/extension/settings';
import { hideSite, settingsFor } from '../../../src/extension/worker/site-settings';

/** A document, as the browser tells the worker of it. */
const from = (origin: string, tab?: string) =>
  ({ origin, ...(tab === undefined ? {} : { tab: { url: tab } }) }) as Sender;

const ADDED = 'https://jobs.example/*';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((({ origins }: Asked) =>
    Promise.resolve(origins.join() === ADDED)) as never);
  await changeSettings({ switched: { host: 'off.example', off: true } });
});

interface Asked {
  origins: string[];
}

describe('the settings of a document', () => {
  it.each([
    [
      'its own site where it is the page',
      from('https://off.example', 'https://off.example/a'),
      true,
    ],
    ['the page around it', from('https://ad.example', 'https://off.example/a'), true],
    ['its own site where the page is unknown', from('https://off.example'), true],
    ['its own site in an empty page', from('https://off.example', 'about:blank'), true],
    ['no other site', from('https://ad.example', 'https://on.example/'), false],
    ['no site where it has none', from('null'), false],
  ])('are those of %s', async (_, sender, off) => {
    expect((await settingsFor(sender)).off).toBe(off);
  });

  it('say whether its own site is permitted, and name no site', async () => {
    expect((await settingsFor(from('https://jobs.example', 'https://on.example/'))).permitted).toBe(
      true,
    );
    expect((await settingsFor(from('https://on.example', 'https://jobs.example/'))).permitted).toBe(
      false,
    );
    expect((await settingsFor(from('null'))).permitted).toBe(false);
    expect(JSON.stringify(await settingsFor(from('https://on.example')))).not.toContain('off.ex');
  });

  it('switch off the site of the tab, where there is one', async () => {
    await hideSite(from('https://ad.example', 'https://on.example/a'));
    await hideSite(from('null', 'about:blank'));
    expect((await readSettings()).offHosts).toEqual(['off.example', 'on.example']);
  });
});
