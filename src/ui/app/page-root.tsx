import { type ComponentChildren, hydrate, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../../extension/locales';
import './base.css';
import { keptLook } from '../../extension/kept-look';
import { readSettings } from '../../extension/settings';
import { DEFAULTS, type Settings } from '../../extension/settings-schema';
import { FitProvider } from '../fit/profile-context';
import { LocaleContext } from '../i18n/context';
import { resolveLocale } from '../i18n/translate';
import { keepFocus } from './kept-focus';
import { SettingsContext, useLiveSettings } from './settings-context';

/** Language and look for everything under it, from the reader's settings. */
function PageRoot({ stored, children }: { stored: Settings; children: ComponentChildren }) {
  const settings = useLiveSettings(stored);
  const locale = resolveLocale(settings.language, navigator.languages);
  useLayoutEffect(() => {
    const root = document.documentElement;
    // Written anew, even the same value has the browser work out every style of the page again.
    if (root.lang !== locale) root.lang = locale;
    if (root.dataset.theme !== settings.theme) root.dataset.theme = settings.theme;
    keptLook.keep(settings.theme);
  }, [locale, settings.theme]);
  return (
    <SettingsContext.Provider value={settings}>
      <LocaleContext.Provider value={locale}>
        <FitProvider>{children}</FitProvider>
      </LocaleContext.Provider>
    </SettingsContext.Provider>
  );
}

/** What stands in a page before its script draws it. */
export interface Standing {
  locale: Locale;
  /** Told when the app is there, and whether it took these very elements over. */
  over(taken: boolean): void;
}

/**
 * Draws a page of the extension into its `#app`, once the settings are read: no
 * word flashes in another language. What stands there already, drawn from the
 * same facts, is taken over, where it speaks the reader's language.
 */
export async function mountPage(
  content: ComponentChildren,
  whatStands?: Promise<Standing | null>,
): Promise<void> {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no #app');
  const [stored, standing] = await Promise.all([readSettings().catch(() => DEFAULTS), whatStands]);
  const page = <PageRoot stored={stored}>{content}</PageRoot>;
  const taken = standing?.locale === resolveLocale(stored.language, navigator.languages);
  if (taken) hydrate(page, place);
  else render(page, place);
  keepFocus(place);
  standing?.over(taken);
}
