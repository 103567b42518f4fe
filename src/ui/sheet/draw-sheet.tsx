import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../extension/locales';
import type { DrawnRest, DrawnSheet } from '../../extension/protocol';
import type { Settings } from '../../extension/settings-schema';
import type { Sheet } from '../../sheets/types';
import { Frame } from '../app/frame';
import { RouterProvider } from '../app/router';
import { LocaleContext } from '../i18n/context';
import { resolveLocale } from '../i18n/translate';
import { MainRest, RailRest, SheetArticle } from './sheet-article';
import { tabTitle } from './tab-title';

/*
 * Drawing the page of a sheet where there is no document: the very elements
 * that the app, once it runs in the page, takes over.
 */

/** Draws what a screen shows of the page. */
export function drawSheet(
  sheet: Sheet,
  settings: Settings,
  languages: readonly string[],
): DrawnSheet {
  const locale = resolveLocale(settings.language, languages);
  const first = (
    <Frame place="page">
      <SheetArticle sheet={sheet} whole={false} />
    </Frame>
  );
  return {
    locale,
    theme: settings.theme,
    title: tabTitle(sheet),
    screen: draw(first, sheet, locale),
  };
}

/** Draws what follows it. */
export const drawRest = (sheet: Sheet, locale: Locale): DrawnRest => ({
  main: draw(<MainRest sheet={sheet} />, sheet, locale),
  rail: draw(<RailRest sheet={sheet} />, sheet, locale),
});

function draw(content: VNode, { code }: Sheet, locale: Locale): string {
  return renderToString(
    <LocaleContext.Provider value={locale}>
      <RouterProvider home={{ name: 'sheet', code }}>{content}</RouterProvider>
    </LocaleContext.Provider>,
  );
}
