/**
 * Chromium with the production build of the extension, every host name
 * resolved to a `Site`, and everything that goes wrong written down.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { Locale } from '../../../src/extension/locales';
import { collectFaults } from './faults';
import type { Site } from './site';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface LaunchOptions {
  site: Site;
  language: Locale;
  headless?: boolean;
  /** Folder of the unpacked extension; null for the same browser without it. */
  extension?: string | null;
  /** Set for a profile that outlives the browser; a temporary one otherwise. */
  profile?: string;
}

export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    /** The extension's id; empty in a browser without the extension. */
    readonly id: string,
    /** Console errors and uncaught exceptions of pages, content scripts and the worker. */
    readonly faults: string[],
    readonly close: () => Promise<void>,
  ) {}

  static async launch({
    site,
    language,
    headless = true,
    extension = '.output/chrome-mv3',
    profile,
  }: LaunchOptions): Promise<ExtensionBrowser> {
    const folder = profile ?? mkdtempSync(join(tmpdir(), 'loupe-profile-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: CHROMIUM,
      headless,
      ignoreHTTPSErrors: true,
      // The page's language; the extension's own (_locales) follows LANGUAGE.
      locale: language === 'fr' ? 'fr-FR' : 'en-US',
      // In the locale "C" or "POSIX" it finds no extension under a path with an accent.
      env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: language },
      // A window someone looks at keeps its own size.
      viewport: headless ? { width: 1280, height: 900 } : null,
      args: browserArguments(site.port, extension),
    });
    const faults: string[] = [];
    await collectFaults(context, faults);
    const id = extension === null ? '' : new URL((await firstWorker(context)).url()).host;
    return new ExtensionBrowser(context, id, faults, async () => {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true });
    });
  }

  /** Address of one of the extension's own pages, such as "popup.html". */
  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** The running service worker, or undefined while it sleeps. */
  worker(): Worker | undefined {
    return this.context.serviceWorkers().find((worker) => worker.url().includes(this.id));
  }

  /** Stops the service worker, as the browser does after thirty idle seconds, and waits until it is gone. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    try {
      const session = await this.context.newCDPSession(page);
      const versions = new Map<string, string>();
      session.on('ServiceWorker.workerVersionUpdated', (event) => {
        for (const { versionId, runningStatus } of event.versions)
          versions.set(versionId, runningStatus);
      });
      await session.send('ServiceWorker.enable');
      const running = () => [...versions.values()].some((status) => status !== 'stopped');
      for (let tries = 0; versions.size === 0 && tries < 50; tries++) await page.waitForTimeout(10);
      await session.send('ServiceWorker.stopAllWorkers');
      for (let tries = 0; running(); tries++) {
        if (tries > 200) throw new Error('the service worker does not stop');
        await page.waitForTimeout(10);
      }
    } finally {
      await page.close();
    }
  }

  /** Runs in the extension's own origin, with its APIs and without waking the worker. */
  async inExtension<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const page = await this.#backstage();
    return (await page.evaluate(run as (a: unknown) => unknown, argument)) as R;
  }

  /** The tab the browser opened with, kept behind the others at a document of the extension's. */
  async #backstage(): Promise<Page> {
    const [first] = this.context.pages();
    const page = first ?? (await this.context.newPage());
    const document = this.url('manifest.json');
    if (page.url() !== document) await page.goto(document);
    return page;
  }

  /** Runs in the service worker, which is woken first. */
  async inWorker<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const worker = this.worker() ?? (await this.#wake());
    return (await worker.evaluate(run as (a: unknown) => unknown, argument)) as R;
  }

  async #wake(): Promise<Worker> {
    const started = this.context.waitForEvent('serviceworker');
    await this.inExtension(
      () =>
        (globalThis as unknown as { chrome: ExtensionApis }).chrome.runtime
          .sendMessage({})
          .catch(() => {}),
      undefined,
    );
    return started;
  }

  /** Empties the extension's store, so that no test sees another's settings. */
  async forget(): Promise<void> {
    await this.inExtension(() => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApis }).chrome;
      return Promise.all([storage.local.clear(), storage.session?.clear()]);
    }, undefined);
  }

  /** Puts raw values in the extension's store, well-formed or not. */
  async store(values: Record<string, unknown>): Promise<void> {
    await this.inExtension(
      (given) =>
        (globalThis as unknown as { chrome: ExtensionApis }).chrome.storage.local.set(given),
      values,
    );
  }

  /** All that the extension's store holds. */
  stored(): Promise<Record<string, unknown>> {
    return this.inExtension(
      () => (globalThis as unknown as { chrome: ExtensionApis }).chrome.storage.local.get(null),
      undefined,
    );
  }

  /** Opens one of the extension's own pages in a tab of its own. */
  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /**
   * Opens the popup (or the side panel) in a tab of its own, of the popup's size
   * and in front: a tab behind another paints once a second. Asked which tab is
   * active, the browser tells it `about`, as it would over that page.
   */
  async openPopup(about: Page, path = 'popup.html'): Promise<Page> {
    const popup = await this.openPage('manifest.json');
    await about.bringToFront();
    const [active] = await popup.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApis }).chrome.tabs.query({
        active: true,
        currentWindow: true,
      }),
    );
    if (!active) throw new Error('no tab is in front');
    await popup.addInitScript((id) => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApis }).chrome;
      const ask = tabs.query;
      tabs.query = async (about) => (about.active ? [await tabs.get(id)] : ask(about));
    }, active.id);
    await popup.setViewportSize({ width: 400, height: 560 });
    await popup.bringToFront();
    await popup.goto(this.url(path));
    return popup;
  }
}

interface StorageArea {
  clear(): Promise<void>;
  set(values: Record<string, unknown>): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
}
interface ExtensionApis {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    query(about: { active?: boolean; currentWindow?: boolean }): Promise<{ id: number }[]>;
    get(id: number): Promise<{ id: number }>;
  };
  storage: { local: StorageArea; session?: StorageArea };
}

function browserArguments(port: number, extension: string | null): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    // A proxy of the machine's would be asked before these rules.
    '--no-proxy-server',
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(extension === null
      ? []
      : [
          `--disable-extensions-except=${resolve(extension)}`,
          `--load-extension=${resolve(extension)}`,
        ]),
  ];
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 10_000 }))
  );
}
