/** Pages that break extensions of this kind, in Chromium; Firefox takes the same steps. */
import { FRAMEWORKS } from './hazards/frameworks';
import { LOOKS } from './hazards/looks';
import { STRUCTURES } from './hazards/structures';
import { TOUCH, visitLink } from './hazards/touch';
import { type Point, pageOf, type Visitor } from './hazards/visitor';
import type { CardView } from './support/card';
import { hoverMark, markOf, readMarks } from './support/marks';
import type { Site } from './support/site';
import { expect, type Page, test } from './support/test';

// The page of 5 MB, on a busy machine.
test.describe.configure({ timeout: 90_000 });

const HOST = 'https://www.hellowork.com';
/** A finger this long in one place, in ms, has no speed left. */
const REST = 150;

function visitorOf(page: Page, site: Site, card: CardView): Visitor {
  return {
    async visit(pages) {
      const addresses = Object.entries(pages).map(([path, content]) =>
        site.page(HOST + path, content),
      );
      await page.goto(addresses[0]!);
    },
    hover: async (text) => void (await hoverMark(page, text)),
    moveTo: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    async touch(at, held, to) {
      const session = await page.context().newCDPSession(page);
      const start = Date.now();
      // Each event says when it was, and none waits for the answer to the one
      // before: a slow machine makes no tap long and no long press short.
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ms: number, point?: Point) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: point ? [point] : [],
          timestamp: (start + ms) / 1000,
        });
      const sent = [send('touchStart', 0, at)];
      if (held > 0) await page.waitForTimeout(held);
      let end = held;
      if (to) {
        sent.push(send('touchMove', held, to));
        // A finger that rests before it is lifted does not fling the page.
        await page.waitForTimeout(REST);
        end += REST;
      }
      sent.push(send('touchEnd', end));
      await Promise.all(sent);
      await session.detach();
    },
    shows: (part) => card.shows(part),
    gone: () => card.gone(),
    isOpen: () => card.isOpen(),
    marks: async () => (await readMarks(page)).map(({ text }) => text.replace(/\u00ad/g, '')),
    inPage: (run, argument) => page.evaluate(run as never, argument) as never,
    inFrames: (run) => Promise.all(page.frames().map((frame) => frame.evaluate(run))) as never,
    async inCard(run) {
      const source = `({ root }) => (${run})(root)`;
      return (await card.evaluate(source as never)) as never;
    },
    async resize(width, height, zoom) {
      // A browser's zoom shrinks the window in CSS pixels and multiplies the device's.
      const session = await page.context().newCDPSession(page);
      const metrics = { width, height, deviceScaleFactor: zoom, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
    },
    until: async (ask, expected, timeout = 8_000) => {
      await expect.poll(ask, { timeout }).toEqual(expected);
    },
  };
}

for (const hazard of [...LOOKS, ...TOUCH, ...STRUCTURES, ...FRAMEWORKS]) {
  test(hazard.name, async ({ site, page, card }) => {
    await hazard.walk(visitorOf(page, site, card));
  });
}

test('fingers on a page too busy to hear of them: what counts is how long they were down', async ({
  site,
  page,
  card,
}) => {
  const visitor = visitorOf(page, site, card);
  const linked = await visitLink(visitor);
  await page.evaluate((ms) => {
    addEventListener('pointerdown', () => {
      for (const start = performance.now(); performance.now() < start + ms; );
    });
  }, 700);
  await visitor.touch(linked, 460);
  await card.shows('Menuisi');
  expect(new URL(page.url()).hash).toBe('');
  await visitor.touch({ x: 640, y: 700 }, 0);
  await card.gone();

  await visitor.touch(linked, 0);
  await visitor.until(async () => new URL(page.url()).hash, '#ad');
  await page.waitForTimeout(700);
  expect(await card.isOpen()).toBe(false);
});

test('navigation inside the page: results replaced in place, the page’s own job anew', async ({
  site,
  page,
  openPopup,
}) => {
  const ad = (title: string) => `<h1 data-cy="jobTitle">${title}</h1><p>Poste à pourvoir.</p>`;
  await page.goto(site.page(`${HOST}/1.html`, pageOf(`<main>${ad('Boulanger H/F')}</main>`)));
  await markOf(page, 'Boulanger');
  await page.evaluate((html) => {
    history.pushState({}, '', '/fr-fr/emplois/2.html');
    document.querySelector('main')!.innerHTML = html;
  }, ad('Plombier H/F'));
  await expect
    .poll(async () => (await readMarks(page)).map(({ text }) => text))
    .toEqual(['Plombier']);
  const popup = await openPopup();
  await expect(popup.getByText('Plombier', { exact: false }).first()).toBeVisible();
});
