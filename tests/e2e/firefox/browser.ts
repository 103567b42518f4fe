/**
 * Firefox with the production build, over WebDriver BiDi: the counterpart of
 * the Chromium harness, as far as BiDi goes. Every request goes to a `Site`
 * that plays the proxy.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Locale } from '../../../src/extension/locales';
import type { Point } from '../hazards/visitor';
import { ensureBuild } from '../support/build';
import { fold, placeOfMark } from '../support/marks';
import { Site } from '../support/site';
import { until } from '../support/until';

/** Fixed for the tests only: an installed add-on's pages live under a random id. */
const PAGES_ID = '7c1f3c0e-5b0a-4f7e-9d43-0d6a2b6f1e55';
export const ADDON_ID = 'loupe-metier@loupe-metier.example';

/** A finger this long in one place, in ms, has no speed left. */
const REST = 150;

/** For the BiDi calls puppeteer has no name for. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}
interface RemoteNode {
  type: string;
  value?: unknown;
  sharedId?: string;
}

export class FirefoxBrowser {
  private constructor(
    readonly browser: Browser,
    readonly site: Site,
    readonly faults: string[],
    /** Its home folder, of its own. */
    readonly home: string,
  ) {}

  /** Folder into which files are saved without a question. */
  get downloads(): string {
    return join(this.home, 'downloads');
  }

  /** @param prefs of Firefox beside the tests' own: what its reader would set in the system. */
  static async launch(
    language: Locale = 'fr',
    prefs: Record<string, number> = {},
  ): Promise<FirefoxBrowser> {
    const folder = ensureBuild('firefox');
    const site = await Site.start();
    const home = mkdtempSync(join(tmpdir(), 'loupe-firefox-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      // As root it refuses a home of another user's, which sudo and containers of CI services give it.
      env: { ...process.env, HOME: home },
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': site.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': site.port,
        'network.proxy.no_proxies_on': '',
        'browser.download.folderList': 2,
        'browser.download.dir': join(home, 'downloads'),
        'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/csv',
        'intl.accept_languages': language === 'fr' ? 'fr-FR, fr' : 'en-US, en',
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: PAGES_ID }),
        ...prefs,
      },
    });
    await browser.installExtension(resolve(folder));
    return new FirefoxBrowser(browser, site, [], home);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A new tab whose console errors and exceptions are written down. */
  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`exception: ${error}`));
    return page;
  }

  /**
   * Opens one of the extension's pages. The navigation changes process and its
   * promise never settles: `ready` is polled for instead.
   */
  async openPage(path: string, ready: string): Promise<Page> {
    const page = await this.newPage();
    page.goto(`moz-extension://${PAGES_ID}/${path}`).catch(() => {});
    return until(
      async () => ((await page.$(ready).catch(() => null)) ? page : null),
      async () => `${path} shows no ${ready}`,
    );
  }

  /**
   * Runs on the open card's shadow root; null while there is none. BiDi hands
   * out a closed root beside its host, though the page's own scripts never see it.
   */
  async inCard<R>(page: Page, run: (root: ShadowRoot) => R): Promise<R | null> {
    const context = contextOf(page);
    const call = async (functionDeclaration: string, args: RemoteNode[] = []) => {
      const { result } = await this.command<{ result: RemoteNode }>('script.callFunction', {
        functionDeclaration,
        arguments: args,
        target: { context },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      return result;
    };
    const host = await call("() => document.querySelector('[popover]:popover-open')");
    const root = (host?.value as { shadowRoot?: RemoteNode } | undefined)?.shadowRoot;
    if (!root?.sharedId) return null;
    const node = { type: 'node', sharedId: root.sharedId };
    const answer = await call(`(root) => JSON.stringify((${run})(root))`, [node]);
    return JSON.parse(String(answer.value ?? 'null')) as R;
  }

  /** Text of the open card; '' while there is none. */
  async cardText(page: Page): Promise<string> {
    const lines = await this.inCard(page, (root) =>
      [...root.children]
        .filter((child) => !child.matches('style, link'))
        .map((child) => (child as HTMLElement).innerText)
        .join('\n'),
    );
    return lines?.trim() ?? '';
  }

  /** Waits for the card to show `part`; returns its whole text. */
  async cardShows(page: Page, part: string | RegExp): Promise<string> {
    return until(
      async () => {
        const text = await this.cardText(page);
        return text.search(part) >= 0 ? text : null;
      },
      async () => `the card does not show ${part}, but: ${await this.cardText(page)}`,
    );
  }

  /**
   * Puts a finger down, holds it for so many ms, moves it to `to` (where it
   * rests), and lifts it. One command: how long it lasts is Firefox's affair,
   * not that of the way to it and back.
   */
  async touch(page: Page, at: Point, held: number, to?: Point): Promise<void> {
    const move = ({ x, y }: Point) => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(y),
    });
    const hold = (duration: number) => (duration > 0 ? [{ type: 'pause', duration }] : []);
    const actions = [
      move(at),
      { type: 'pointerDown', button: 0 },
      ...hold(held),
      ...(to ? [move(to), ...hold(REST)] : []),
      { type: 'pointerUp', button: 0 },
    ];
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } };
    await this.command('input.performActions', {
      context: contextOf(page),
      actions: [{ ...finger, actions }],
    });
  }

  /** A command of WebDriver BiDi that puppeteer has no name for. */
  async command<R>(method: string, params: unknown): Promise<R> {
    const { connection } = this.browser as unknown as { connection: BidiConnection };
    return (await connection.send(method, params)).result as R;
  }

  /** Waits for the mark over a text and rests the pointer on it. */
  async hover(page: Page, text: string): Promise<void> {
    const place = await until(
      () => page.evaluate(placeOfMark, fold(text)),
      async () => `no mark over « ${text} »`,
    );
    await page.mouse.move(place.x, place.y < 450 ? place.y + 40 : place.y - 40);
    await page.mouse.move(place.x, place.y, { steps: 2 });
  }
}

/** BiDi's name of a page. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
