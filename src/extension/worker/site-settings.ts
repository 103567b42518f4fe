/** The reader's settings as the documents of a tab see and change them. */
import { browser } from 'wxt/browser';
import type { PageSettings, Sender } from '../protocol';
import { changeSettings, readSettings } from '../settings';
import type { SettingsChange } from '../settings-schema';

/** What a document is told: whether it is to be read is decided by the tab's site. */
export async function settingsFor(host: string, sender: Sender): Promise<PageSettings> {
  const { offHosts, ...choices } = await readSettings();
  const permitted = host !== '' && (await isPermitted(host));
  return { ...choices, off: offHosts.includes(siteOf(host, sender)), permitted };
}

async function isPermitted(host: string): Promise<boolean> {
  const schemes = ['https', 'http'].map((scheme) =>
    browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }),
  );
  return (await Promise.all(schemes)).includes(true);
}

/** Switches the site of a document's tab off. */
export async function hideSite(host: string, sender: Sender): Promise<void> {
  const site = siteOf(host, sender);
  if (site !== '') await changeSettings({ switched: { host: site, off: true } });
}

/**
 * Changes settings for one of our own pages.
 * @throws when a web page asks: its process may say what it likes in our name.
 */
export async function changeFor({ url }: Sender, change: SettingsChange): Promise<void> {
  if (!url?.startsWith(`${location.origin}/`)) throw new Error('not for pages of the web');
  await changeSettings(change);
}

/** The host of the page around a document; the document's own where the browser does not tell us of that page. */
function siteOf(host: string, { tab }: Sender): string {
  return tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : host;
}
