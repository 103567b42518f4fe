import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import '../tokens.css';
import '../parts/parts.css';
import './page.css';
import { FitProvider } from '../fit/profile-context';
import { LocaleContext } from '../i18n/context';
import { resolveLocale } from '../i18n/translate';
import { SettingsContext, useStoredSettings } from './settings-context';

/** Language and look for everything under it, from the reader's settings. */
export function PageRoot({ children }: { children: ComponentChildren }) {
  const settings = useStoredSettings();
  const locale = resolveLocale(settings?.language ?? 'auto', navigator.languages);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dataset.theme = settings?.theme ?? 'auto';
  }, [locale, settings?.theme]);
  if (!settings) return null;
  return (
    <SettingsContext.Provider value={settings}>
      <LocaleContext.Provider value={locale}>
        <FitProvider>{children}</FitProvider>
      </LocaleContext.Provider>
    </SettingsContext.Provider>
  );
}

/** Draws a page of the extension into its `#app`. */
export function mountPage(content: ComponentChildren): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no #app');
  render(<PageRoot>{content}</PageRoot>, place);
}
