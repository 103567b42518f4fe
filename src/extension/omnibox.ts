/** The keyword "metier" in the address bar: a job's name, completed, opens its sheet. */
import { browser } from 'wxt/browser';
import { type SearchHit, searcher } from './bundled/search';
import { searchFor } from './worker/views';

/** As many as address bars show. */
const SUGGESTIONS = 6;
const CODE = /^[A-N]\d{4}$/;

type Disposition = `${'currentTab' | 'newForegroundTab' | 'newBackgroundTab'}`;

/** Chrome reads a description as XML; Firefox as it stands. */
export const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A suggestion's words: the sheet's name, and the name that was met where it is another. */
export function describe({ label, appellation }: Pick<SearchHit, 'label' | 'appellation'>): string {
  return label === appellation ? label : `${label} · ${appellation}`;
}

/** The page for what was entered: a sheet for a chosen suggestion, else the search. */
export const pageFor = (entered: string): string =>
  CODE.test(entered.trim())
    ? `/sheet.html#${entered.trim()}`
    : `/sheet.html#${searchFor(entered.trim())}`;

/** Registers the keyword's answers; must run synchronously when the background starts. */
export function answerOmnibox(): void {
  // Firefox for Android has no address-bar keywords.
  if (!browser.omnibox) return;
  const written = import.meta.env.FIREFOX ? (text: string) => text : escapeXml;
  browser.omnibox.onInputStarted.addListener(() => {
    const description = (browser.i18n.getMessage as (key: string) => string)('omniboxHint');
    void browser.omnibox.setDefaultSuggestion({ description });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    searcher().then(
      (search) => {
        const hits = search(text, SUGGESTIONS);
        suggest(hits.map((hit) => ({ content: hit.code, description: written(describe(hit)) })));
      },
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) =>
    open(pageFor(text), disposition as Disposition),
  );
}

function open(page: string, disposition: Disposition): void {
  const url = browser.runtime.getURL(page as '/sheet.html');
  if (disposition === 'currentTab') void browser.tabs.update({ url });
  else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
