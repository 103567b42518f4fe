// @vitest-environment happy-dom
import { h, hydrate, render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shippedSheets } from '../../../scripts/assets/shipped-sheets';
import type { Locale } from '../../../src/extension/locales';
import { DEFAULTS } from '../../../src/extension/settings-schema';
import { handle } from '../../../src/extension/worker/messages';
import type { Sheet } from '../../../src/sheets/types';
import { App } from '../../../src/ui/app/app';
import { keepView } from '../../../src/ui/app/views';
import { LocaleContext } from '../../../src/ui/i18n/context';
import { drawRest, drawSheet } from '../../../src/ui/sheet/draw-sheet';
import { readSheet } from '../../../src/ui/sheet/read-sheet';
import { SheetView } from '../../../src/ui/sheet/sheet-view';

/** An editor's layer, many families, little known, a regulated one. */
const CODES = ['E1101', 'M1203', 'D1102', 'F1202', 'J1506'];

const sheets = new Map<string, Sheet>();
beforeAll(async () => {
  const store = await shippedSheets();
  for (const code of CODES) sheets.set(code, await store.get(code));
  keepView('sheet', SheetView);
  handle('getSheet', ({ code }) => sheets.get(code) as Sheet);
  handle('getBriefs', () => []);
});

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** The page as the worker draws it, put in as the page does. */
function put(sheet: Sheet, language: Locale): void {
  const drawn = drawSheet(sheet, { ...DEFAULTS, language }, []);
  const rest = drawRest(sheet, drawn.locale);
  place.innerHTML = drawn.screen;
  place.querySelector('.sheet-main')?.insertAdjacentHTML('beforeend', rest.main);
  place.querySelector('.sheet-rail')?.insertAdjacentHTML('beforeend', rest.rail);
  place.querySelector('.sheet')?.setAttribute('aria-busy', 'false');
}

const elements = () => [...place.querySelectorAll('*')];

describe('a sheet drawn ahead of the app', () => {
  it.each(CODES.flatMap((code) => [[code, 'fr'] as const, [code, 'en'] as const]))(
    '%s in %s is what the app takes over, element for element, word for word',
    async (code, locale) => {
      const sheet = await readSheet(code);
      put(sheet, locale);
      const drawn = elements();
      const html = place.innerHTML;
      const text = place.textContent;
      hydrate(
        h(
          LocaleContext.Provider,
          { value: locale },
          h(App, { home: { name: 'sheet', code }, place: 'page' }),
        ),
        place,
      );
      expect(elements()).toEqual(drawn);
      expect(place.textContent).toBe(text);
      expect(place.innerHTML).toBe(html);
    },
  );

  it('dates the demand, and parts the sources of a fact, in the language it speaks', () => {
    const e1101 = sheets.get('E1101') as Sheet;
    put(e1101, 'fr');
    expect(place.textContent).toContain('Période\u202f: mars 2026');
    put(e1101, 'en');
    expect(place.textContent).toContain('Period: March 2026; job seekers: 4th quarter of 2025.');
    expect(place.textContent).not.toMatch(/careers site ;/);
  });

  it('speaks the language that was chosen, else the reader’s', () => {
    const sheet = sheets.get('E1101') as Sheet;
    expect(drawSheet(sheet, DEFAULTS, ['en-GB', 'fr']).locale).toBe('en');
    expect(drawSheet(sheet, { ...DEFAULTS, language: 'fr' }, ['en-GB']).locale).toBe('fr');
  });
});
