/**
 * The card as a test reads it. Its shadow root is closed, so Playwright's
 * locators cannot see into it. The DevTools protocol can run code in the
 * content script's isolated world, where `chrome.dom.openOrClosedShadowRoot`
 * gives the extension (and only it) any shadow root.
 */
import type { CDPSession, Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { until } from './until';

/** Finds the card: the one popover of the page with a closed root. In scope of all that follows. */
const FIND = `const find = () => {
  const open = (element) => element.shadowRoot ?? chrome.dom.openOrClosedShadowRoot(element);
  const host = [...document.querySelectorAll('[popover]')].find(
    (element) => element instanceof HTMLElement && open(element)?.mode === 'closed',
  );
  return host ? { host, root: open(host) } : null;
};
const read = (card) => card?.host.matches(':popover-open')
  ? [...card.root.children]
      .filter((child) => !child.matches('style, link'))
      .map((child) => child.innerText).join('\\n').trim()
  : '';`;

/** A function's source with its argument, as an expression that runs it on the card. */
function expression(run: string, argument: unknown): string {
  return `(() => {
    ${FIND}
    const card = find();
    return card && (${run})(card, ${JSON.stringify(argument) ?? 'undefined'});
  })()`;
}

/** What a function that reads the card is given, in the browser. */
export interface InCard {
  host: HTMLElement;
  root: ShadowRoot;
}

export class CardView {
  #session: Promise<CDPSession> | undefined;
  /** Isolated worlds of the extension in the page's top document. */
  readonly #worlds = new Map<number, string>();

  constructor(
    readonly page: Page,
    readonly extensionId: string,
    /** A frame of another site, where the card is not the page's own. */
    readonly frame?: Frame,
  ) {}

  /** Runs a function on the card's host and shadow root; null while the page has no card host. */
  async evaluate<R, A = undefined>(
    run: (card: InCard, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<Awaited<R> | null> {
    return (await this.#run(expression(String(run), argument))) as Awaited<R> | null;
  }

  /** Whether the card is shown. */
  async isOpen(): Promise<boolean> {
    return (await this.evaluate(({ host }) => host.matches(':popover-open'))) ?? false;
  }

  /** The text a reader sees in the open card, lines as laid out; '' while it is closed. */
  async text(): Promise<string> {
    return String((await this.#run(`(() => { ${FIND} return read(find()); })()`)) ?? '');
  }

  /**
   * Milliseconds from the pointer's last move to the first frame in which the
   * card shows `part`, measured inside the page. Call it, then move the
   * pointer, then await it.
   */
  async timeToShow(part: string): Promise<number> {
    const elapsed = await this.#run(`new Promise((resolve) => {
      ${FIND}
      let moved = performance.now();
      const note = (event) => { moved = event.timeStamp; };
      addEventListener('pointermove', note, { capture: true, passive: true });
      const look = (now) => {
        if (!read(find()).includes(${JSON.stringify(part)})) return requestAnimationFrame(look);
        removeEventListener('pointermove', note, { capture: true });
        resolve(now - moved);
      };
      requestAnimationFrame(look);
    })`);
    return Number(elapsed);
  }

  /** Waits until the card is open and its text contains `part`; returns the whole text. */
  async shows(part: string | RegExp, timeout = 5_000): Promise<string> {
    let text = '';
    return until(
      async () => {
        text = await this.text();
        return (typeof part === 'string' ? text.includes(part) : part.test(text)) ? text : null;
      },
      async () => `the card does not show ${part}; it shows: ${text || 'nothing (closed)'}`,
      timeout,
    );
  }

  /** Waits until the card is closed. */
  async gone(timeout = 5_000): Promise<void> {
    await until(
      async () => ((await this.isOpen()) ? null : true),
      async () => 'the card stays open',
      timeout,
    );
  }

  /** Box of the card, or of the first element that matches inside it, in CSS pixels of the viewport. */
  box(selector?: string) {
    return this.evaluate(({ root }, inside) => {
      const elements = inside ? [root.querySelector(inside)] : [...root.children];
      const boxes = elements.flatMap((element) => element?.getBoundingClientRect() ?? []);
      const largest = boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
      if (!largest) return null;
      const { x, y, width, height } = largest;
      return { x, y, width, height };
    }, selector);
  }

  /** Waits for the first button or link of the card whose name contains `name` to stand still, for a card grows as its facts come, and clicks it with the real pointer. */
  async click(name: string | RegExp, timeout = 5_000): Promise<void> {
    let before: { x: number; y: number } | null = null;
    const point = await until(
      async () => {
        const place = await this.#placeOf(name);
        const still = place?.x === before?.x && place?.y === before?.y;
        before = place;
        return still ? place : null;
      },
      async () => `the card has nothing to click named ${name}`,
      timeout,
    );
    await this.page.mouse.move(point.x, point.y, { steps: 2 });
    await this.page.mouse.click(point.x, point.y);
  }

  /** Middle of the first button or link whose name contains `name`, scrolled into sight; null while there is none. */
  #placeOf(name: string | RegExp) {
    return this.evaluate(
      ({ root }, [source, flags]) => {
        const wanted = new RegExp(source!, flags);
        const target = [
          ...root.querySelectorAll<HTMLElement>('button, a, summary, [role=button], label, input'),
        ].find((each) => wanted.test(each.getAttribute('aria-label') ?? each.innerText));
        target?.scrollIntoView({ block: 'nearest' });
        const box = target?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      typeof name === 'string'
        ? [name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i']
        : [name.source, name.flags],
    );
  }

  /** Runs axe on the open card alone and returns what it found. */
  async axe(): Promise<AxeResults['violations']> {
    await this.#run(`typeof axe === 'undefined' && (() => { ${axe.source} })(), null`);
    // Only this world's view of the host gains a `shadowRoot`, which lets axe walk into it.
    const violations = await this.evaluate(async ({ host, root }) => {
      Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
      const tester = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await tester.run(host, { resultTypes: ['violations'] });
      return JSON.parse(JSON.stringify(violations)) as AxeResults['violations'];
    });
    if (!violations) throw new Error('there is no card to check');
    return violations;
  }

  async #run(source: string): Promise<unknown> {
    this.#session ??= this.#attach();
    const session = await this.#session;
    // The newest: an updated extension leaves its old world behind.
    const contextId = [...this.#worlds.keys()].sort((a, b) => a - b).at(-1);
    if (contextId === undefined) return null;
    try {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: source,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value ?? null;
    } catch (error) {
      // The page navigated between finding its world and asking it.
      if (/Cannot find context|context was destroyed/.test(String(error))) return null;
      throw error;
    }
  }

  async #attach(): Promise<CDPSession> {
    const session = await this.page.context().newCDPSession(this.frame ?? this.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const ours = context.origin === `chrome-extension://${this.extensionId}`;
      const inTop = context.auxData?.frameId === frameTree.frame.id;
      if (ours && inTop) this.#worlds.set(context.id, context.name);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.#worlds.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
    await session.send('Runtime.enable');
    return session;
  }
}
