import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { FirefoxBrowser } from './browser';
import { BrowserWindow } from './browser-window';

/** One browser for the tests of a file: launched before the first, handed over, closed after the last. */
export function oneBrowser(
  take: (browser: FirefoxBrowser) => void,
  launch: () => Promise<FirefoxBrowser> = () => FirefoxBrowser.launch(),
): void {
  let firefox: FirefoxBrowser | undefined;
  beforeAll(async () => {
    firefox = await launch();
    take(firefox);
  });
  afterAll(async () => firefox?.close());
}

/** The same, and after each test no fault in a console and no request that nobody serves. */
export function oneFaultlessBrowser(
  take: (browser: FirefoxBrowser) => void,
  launch?: () => Promise<FirefoxBrowser>,
): void {
  let firefox: FirefoxBrowser;
  oneBrowser((launched) => {
    firefox = launched;
    take(launched);
  }, launch);
  afterEach(() => {
    expect(firefox.faults).toEqual([]);
    expect(firefox.site.strays).toEqual([]);
  });
}

/** The same, handed over with the window around its pages. */
export function oneFaultlessWindow(
  take: (browser: FirefoxBrowser, around: BrowserWindow) => void | Promise<void>,
): void {
  let firefox: FirefoxBrowser;
  oneFaultlessBrowser((launched) => {
    firefox = launched;
  });
  beforeAll(async () => take(firefox, await BrowserWindow.of(firefox)));
}
