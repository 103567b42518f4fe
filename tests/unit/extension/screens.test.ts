import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Locale } from '../../../src/extension/locales';
import { changeSettings } from '../../../src/extension/settings';
import type { Settings } from '../../../src/extension/settings-schema';
import { firstScreens } from '../../../src/extension/worker/screens';
import type { Sheet } from '../../../src/sheets/types';
import { sheetOf } from '../support/sheets';

vi.mock('../../../src/extension/bundled/sheets', () => ({
  sheets: { get: async (code: string) => sheetOf(code) },
}));

const draw = vi.fn((sheet: Sheet, settings: Settings, languages: readonly string[]) => ({
  locale: settings.language === 'auto' ? (languages[0] as Locale) : settings.language,
  theme: settings.theme,
  title: sheet.code,
  screen: `<h1>${sheet.code}</h1>`,
}));

vi.stubGlobal('navigator', { languages: ['fr', 'en'] });
const age = vi.spyOn(performance, 'now');
beforeEach(() => {
  fakeBrowser.reset();
  draw.mockClear();
  age.mockReturnValue(60_000);
});

describe('first screens of sheets', () => {
  it('are drawn once for each sheet and language, in the look of the moment', async () => {
    const { soon } = firstScreens(draw);
    expect(await soon('E1101', ['fr'])).toMatchObject({ locale: 'fr', theme: 'auto' });
    await changeSettings({ theme: 'dark' });
    expect(await soon('E1101', ['fr'])).toMatchObject({ locale: 'fr', theme: 'dark' });
    expect(draw).toHaveBeenCalledTimes(1);
    await changeSettings({ language: 'en' });
    expect(await soon('E1101', ['fr'])).toMatchObject({ locale: 'en' });
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('are few: those not asked for lately are drawn again', async () => {
    const { soon } = firstScreens(draw);
    for (const code of ['E1101', 'E1102', 'E1103', 'E1101', 'E1104', 'E1105'])
      await soon(code, ['fr']);
    expect(draw).toHaveBeenCalledTimes(5);
    await soon('E1101', ['fr']);
    expect(draw).toHaveBeenCalledTimes(5);
    await soon('E1102', ['fr']);
    expect(draw).toHaveBeenCalledTimes(6);
  });

  it('are left to the page by a worker that was just started, unless it has drawn before', async () => {
    const { soon, ahead } = firstScreens(draw);
    age.mockReturnValue(40);
    expect(await soon('E1101', [...navigator.languages])).toBeNull();
    ahead('E1101');
    await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(1));
    expect(await soon('E1101', [...navigator.languages])).toMatchObject({ title: 'E1101' });
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
