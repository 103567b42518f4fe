import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { shippedSheets } from '../../../scripts/assets/shipped-sheets';
import { DEFAULTS } from '../../../src/extension/settings-schema';
import { drawRest, drawSheet } from '../../../src/ui/sheet/draw-sheet';

// A worker has an address, and no document.
beforeAll(() => void vi.stubGlobal('location', new URL('chrome-extension://loupe/background.js')));
afterAll(() => void vi.unstubAllGlobals());

it('a sheet is drawn where there is no document, as in the worker', async () => {
  expect(typeof document).toBe('undefined');
  const sheet = await (await shippedSheets()).get('E1101');
  const { locale, title, screen } = drawSheet(sheet, DEFAULTS, ['fr']);
  expect(title).toMatch(/^Community manager/);
  expect(screen).toContain('<h1 lang="fr">Community manager</h1>');
  expect(drawRest(sheet, locale).main).toContain('data-block="skills"');
});
