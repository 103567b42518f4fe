/** The reader's settings as the documents of a tab see and change them. */
import type { PageSettings, Sender } from '../protocol';
import { changeSettings, readSettings, type SettingsChange } from '../settings';

/** What a document is told: whether it is to be read is decided by the tab's site. */
export async function settingsFor(host: string, sender: Sender): Promise<PageSettings> {
  const { offHosts, ...choices } = await readSettings();
  return { ...choices, off: offHosts.includes(siteOf(host, sender)) };
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
