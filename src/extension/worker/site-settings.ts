/**
 * The reader's settings as the documents of a tab see and change them. Which
 * site a document is of is taken from the browser, never from the document: it
 * would learn or switch another's.
 */
import { browser } from 'wxt/browser';
import type { PageSettings, Sender } from '../protocol';
import { changeSettings, readSettings } from '../settings';

/** What a document is told: whether it is to be read is decided by the tab's site. */
export async function settingsFor(sender: Sender): Promise<PageSettings> {
  const { offHosts, ...choices } = await readSettings();
  const host = hostOf(sender.origin);
  const permitted = host !== '' && (await isPermitted(host));
  return { ...choices, off: offHosts.includes(siteOf(sender)), permitted };
}

async function isPermitted(host: string): Promise<boolean> {
  const schemes = ['https', 'http'].map((scheme) =>
    browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }),
  );
  return (await Promise.all(schemes)).includes(true);
}

/** Switches the site of a document's tab off. */
export async function hideSite(sender: Sender): Promise<void> {
  const site = siteOf(sender);
  if (site !== '') await changeSettings({ switched: { host: site, off: true } });
}

/** The host of the page around a document; the document's own where the browser does not tell us of that page. */
const siteOf = ({ tab, origin }: Sender): string => hostOf(tab?.url) || hostOf(origin);

/** Empty for an address without one, such as the origin of a sandboxed frame. */
const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).hostname : '';
