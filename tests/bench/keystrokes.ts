import type { Page } from '@playwright/test';

/** Between two letters, in ms: a fast typist. */
const PACE = 60;

export interface Keystrokes {
  /**
   * Of each key, from the time the browser gave its event to the end of the
   * frame in which the page's main thread has drawn the hits: script, style,
   * layout and paint, not the compositor's and the screen's part after them.
   */
  drawn: number[];
  /** Of each key, until its frame was presented, as the Event Timing API says it: in steps of 8 ms, from 16 on. */
  presented: number[];
  /** Keys whose hits still changed after the frame that was taken for theirs. */
  late: number;
}

/** Watches the search field of the app; must run before the first key. */
export async function watchKeystrokes(app: Page): Promise<void> {
  // As text: the runner's compiler adds helpers to functions that the page does not have.
  await app.evaluate(`(() => {
    const seen = { drawn: [], presented: [], late: 0 };
    window.keystrokes = seen;
    const hits = () => [...document.querySelectorAll('[data-row]')].slice(0, 8).map((row) => row.textContent).join();
    let pressed = 0;
    let shown = null;
    const settle = () => {
      if (shown !== null && shown !== hits()) seen.late += 1;
      shown = null;
    };
    addEventListener('keydown', (event) => {
      settle();
      pressed = event.timeStamp;
    }, true);
    addEventListener('input', () => {
      const since = pressed;
      pressed = 0;
      if (!since) return settle();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          seen.drawn.push(performance.now() - since);
          shown = hits();
        };
        channel.port2.postMessage(null);
      });
    });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.presented.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  })()`);
}

/** Types texts letter by letter, each into the empty field. */
export async function typeAll(app: Page, texts: readonly string[]): Promise<Keystrokes> {
  for (const text of texts) {
    await app.getByRole('searchbox').fill('');
    await app.keyboard.type(text, { delay: PACE });
  }
  await app.waitForTimeout(500);
  return app.evaluate('window.keystrokes');
}

/** From the first of three letters, typed at once in an app whose field is only just there, to the frame that shows hits, in ms. */
export async function firstSearch(app: Page, url: string): Promise<number> {
  await app.goto('about:blank');
  await app.goto(url);
  await app.locator('input[type=search]:focus').waitFor();
  await app.evaluate(`(() => {
    addEventListener('keydown', (event) => { window.firstKey ??= event.timeStamp; }, true);
    (function look() {
      if (!document.querySelector('.job-list')) return requestAnimationFrame(look);
      window.hitsDrawn = performance.now();
    })();
  })()`);
  await app.keyboard.type('bou');
  await app.locator('.job-list').waitFor();
  return app.evaluate<number>(`window.hitsDrawn - window.firstKey`);
}
