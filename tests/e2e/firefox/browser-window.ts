/**
 * Firefox's own window around its pages: toolbar, sidebar, address bar, menus,
 * keyboard shortcuts. WebDriver BiDi reaches it since the tests start Firefox
 * with access to it; what a reader does there is done here, not stood in for.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { ADDON_ID, type FirefoxBrowser } from './browser';

/** How the window names what belongs to the extension. */
const OURS = ADDON_ID.replace(/[^a-z-]/g, '_');

/** Where the extension's pages stand in the window, as expressions of the window's own script. */
const PLACES = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
};
type Place = keyof typeof PLACES;

/** After so long without an answer, in ms, a page of ours is taken to be closed. */
const GONE_MS = 500;

interface Keys {
  alt?: boolean;
  shift?: boolean;
}

export class BrowserWindow {
  private constructor(
    private readonly firefox: FirefoxBrowser,
    private readonly context: string,
  ) {}

  static async of(firefox: FirefoxBrowser): Promise<BrowserWindow> {
    const { contexts } = await firefox.command<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const main = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!main) throw new Error('Firefox shows no window');
    return new BrowserWindow(firefox, main.context);
  }

  /** Runs the body of an asynchronous function in the window; what it returns comes back as text. */
  async run(body: string): Promise<string> {
    const answer = await this.firefox.command<{
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(`${answer.exceptionDetails.text} in: ${body}`);
    return String(answer.result?.value ?? '');
  }

  /** Presses a key in whatever has the focus: the window, its address bar or a page in it. */
  press(key: string, { alt = false, shift = false }: Keys = {}): Promise<string> {
    const held = [...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : [])];
    const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '';
    return this.run(`
      const keyboard = Components.classes['@mozilla.org/text-input-processor;1']
        .createInstance(Components.interfaces.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const held = ${JSON.stringify(held)}.map((key) => new KeyboardEvent('', { key }));
      for (const each of held) keyboard.keydown(each);
      const pressed = new KeyboardEvent('', ${JSON.stringify({ key, code })});
      keyboard.keydown(pressed);
      keyboard.keyup(pressed);
      for (const each of held) keyboard.keyup(each);
    `);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  /**
   * Runs an expression in one of our pages that the window shows, which no page
   * of the tests can reach. '' where it throws, and while the place is closed.
   */
  inside(place: Place, expression: string): Promise<string> {
    const script = `data:,${encodeURIComponent(
      `try { sendAsyncMessage('answer', String((({ document }) => ${expression})(content))); }
       catch { sendAsyncMessage('answer', ''); }`,
    )}`;
    return this.run(`
      const messages = ${PLACES[place]}?.messageManager;
      if (!messages) return '';
      return new Promise((resolve) => {
        messages.addMessageListener('answer', function heard({ data }) {
          messages.removeMessageListener('answer', heard);
          resolve(data);
        });
        messages.loadFrameScript(${JSON.stringify(script)}, false);
        // It closes while it is asked.
        setTimeout(resolve, ${GONE_MS}, '');
      });
    `);
  }

  text(place: Place): Promise<string> {
    return this.inside(place, 'document.body.innerText');
  }

  async showSidebar(): Promise<void> {
    await this.run(`await SidebarController.show('${OURS}-sidebar-action')`);
  }

  async hideSidebar(): Promise<void> {
    await this.run('SidebarController.hide()');
  }

  /** Presses the extension's button, which is put beside the address bar as readers do. */
  async openPopup(): Promise<void> {
    await this.run(`
      CustomizableUI.addWidgetToArea('${OURS}-browser-action', 'nav-bar');
      document.querySelector('[id="${OURS}-browser-action"] toolbarbutton').click();
    `);
    // Without a screen, Firefox does not always hand it the keyboard by itself.
    const focused = `
      const popup = ${PLACES.popup};
      if (popup?.closest('panel')?.state === 'open') popup.focus();
      return String(document.activeElement === popup);
    `;
    await until(async () => (await this.run(focused)) === 'true', 'no popup opens');
    const active = () => this.inside('popup', 'document.activeElement.localName');
    await until(async () => (await active()) === 'input', 'the popup’s field has no focus');
  }

  /** Width and height that Firefox gave the popup. */
  popupSize(): Promise<string> {
    return this.run(
      `const popup = ${PLACES.popup}; return popup.clientWidth + ' × ' + popup.clientHeight`,
    );
  }

  badge(): Promise<string> {
    return this.run(
      `return document.querySelector('[id="${OURS}-browser-action"] toolbarbutton').getAttribute('badge')`,
    );
  }

  /** Waits for the context menu that a page was asked for, and chooses our entry by its identifier's end. */
  async chooseFromMenu(entry: string): Promise<void> {
    const choose = `
      const menu = document.getElementById('contentAreaContextMenu');
      const item = menu.state === 'open' && menu.querySelector('[id^="${OURS}"][id$="${entry}"]');
      if (!item || item.hidden) return 'not yet';
      menu.activateItem(item);
      return '';
    `;
    await until(async () => (await this.run(choose)) === '', `the context menu has no ${entry}`);
  }

  /** What the page of add-ons does: an update reloads the extension. */
  async manageAddon(action: 'reload' | 'disable' | 'enable'): Promise<void> {
    await this.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${ADDON_ID}')).${action}();
    `);
  }

  /** Gives the permission for a site, as a yes to Firefox's question does, or takes it back. */
  async changePermission(change: 'add' | 'remove', origin: string): Promise<void> {
    await this.run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ADDON_ID}');
      await ExtensionPermissions.${change}('${ADDON_ID}', { permissions: [], origins: ['${origin}'] }, extension);
    `);
  }

  /** The addresses of the window's tabs. */
  async tabs(): Promise<string[]> {
    return (
      await this.run(`return gBrowser.browsers.map((each) => each.currentURI.spec).join(' ')`)
    ).split(' ');
  }

  closeTabInFront(): Promise<string> {
    return this.run('gBrowser.removeTab(gBrowser.selectedTab)');
  }
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries === 100) throw new Error(otherwise);
    await pause(50);
  }
}
