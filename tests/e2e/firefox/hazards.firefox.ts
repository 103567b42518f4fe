/** Pages that break extensions of this kind, in Firefox: the steps taken in Chromium. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { FRAMEWORKS } from '../hazards/frameworks';
import { LOOKS } from '../hazards/looks';
import { STRUCTURES } from '../hazards/structures';
import { TOUCH } from '../hazards/touch';
import type { Visitor } from '../hazards/visitor';
import type { FirefoxBrowser } from './browser';
import { oneBrowser } from './one-browser';
import { WAIT } from './steps';

const HOST = 'https://www.hellowork.com';

let firefox: FirefoxBrowser;
oneBrowser((launched) => {
  firefox = launched;
});

function visitorOf(page: Page): Visitor {
  const marks = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((painted) => {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          return range.toString().replace(/\u00ad/g, '');
        }),
      ),
    );
  return {
    async visit(pages) {
      const addresses = Object.entries(pages).map(([path, content]) =>
        firefox.site.page(HOST + path, content),
      );
      await page.goto(addresses[0]!);
    },
    hover: (text) => firefox.hover(page, text),
    moveTo: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key as never),
    touch: (at, held, to) => firefox.touch(page, at, held, to),
    shows: (part) => firefox.cardShows(page, part),
    gone: () => expect.poll(() => firefox.cardText(page), WAIT).toBe(''),
    isOpen: async () => (await firefox.cardText(page)) !== '',
    marks,
    inPage: (run, argument) => page.evaluate(run as never, argument as never) as never,
    inFrames: (run) => Promise.all(page.frames().map((frame) => frame.evaluate(run))) as never,
    inCard: (run) => firefox.inCard(page, run) as never,
    resize: (width, height, zoom) => page.setViewport({ width, height, deviceScaleFactor: zoom }),
    until: (ask, expected, timeout = 8_000) => expect.poll(ask, { timeout }).toEqual(expected),
  };
}

test.each([...LOOKS, ...TOUCH, ...STRUCTURES, ...FRAMEWORKS])('$name', async ({ walk }) => {
  firefox.site.reset();
  const page = await firefox.newPage();
  await page.bringToFront();
  await walk(visitorOf(page));
  expect(firefox.faults.splice(0)).toEqual([]);
  expect(firefox.site.strays).toEqual([]);
  await page.close();
});
