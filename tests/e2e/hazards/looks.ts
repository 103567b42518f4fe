/** Pages whose looks break extensions: layers, dark or hostile styles, directions, zoom. */
import { check, type Hazard, pageOf, SENTENCE, type Visitor } from './visitor';

/** The card's box, and whether the middle of its head is its own at that point. */
const boxOf = (visitor: Visitor) =>
  visitor.inCard((root) => {
    const { x, y, width, height } = root.querySelector('.card')!.getBoundingClientRect();
    const on = document.elementFromPoint(x + width / 2, y + 20) === root.host;
    return { left: x, top: y, right: x + width, bottom: y + height, width, on };
  });

/** What the reader cannot see is not there to be pointed at. */
async function coveredIsGone(visitor: Visitor): Promise<void> {
  await visitor.inPage(() =>
    document.body.insertAdjacentHTML('beforeend', '<div class="cover"></div>'),
  );
  await visitor.moveTo(600, 600);
  await visitor.hover('boulanger');
  // Past the delay before a card shows.
  await visitor.inPage(() => new Promise((resolve) => setTimeout(resolve, 400)));
  check(!(await visitor.isOpen()), 'no card for what is covered');
}

/** Black: its colour ends in a 0, as one that is seen through does. */
const COVER = '.cover{position:fixed;inset:0;background:#000;z-index:5}';

const overlayLink: Hazard = {
  name: 'a link laid over the whole card of an ad',
  async walk(visitor) {
    const style = `.ad{position:relative;padding:20px}.ad a{position:absolute;inset:0;z-index:1}${COVER}`;
    const body =
      '<div class="ad"><h3>Boulanger</h3><p>Angers</p><a href="#ad" aria-label="Voir l’offre"></a></div>';
    await visitor.visit({ '/1.html': pageOf(body, style) });
    await visitor.hover('boulanger');
    await visitor.shows(/Boulang/);
    await visitor.press('Escape');
    await coveredIsGone(visitor);
  },
};

const passedOver: Hazard = {
  name: 'a card of an ad whose text takes no pointer, under a link laid over it',
  async walk(visitor) {
    const style = `.ad{position:relative;padding:20px;background:#fff}.ad a{position:absolute;inset:0}.ad a span{position:absolute;inset:0;opacity:0}.text{pointer-events:none}${COVER}`;
    const ad = (title: string) =>
      `<li class="ad"><a href="#ad" aria-label="Voir l’annonce"><span aria-hidden="true">${title}</span></a><div class="text"><p>${title}</p><p>Angers</p></div></li>`;
    await visitor.visit({
      '/1.html': pageOf(`<ul>${ad('Boulanger')}${ad('Menuisier poseur')}</ul>`, style),
    });
    await visitor.hover('menuisier poseur');
    await visitor.shows(/Menuisi/);
    await visitor.press('Escape');
    await visitor.hover('boulanger');
    await visitor.shows(/Boulang/);
    await visitor.press('Escape');
    await coveredIsGone(visitor);
  },
};

const boxless: Hazard = {
  name: 'words in an element without a box of its own',
  async walk(visitor) {
    const body =
      '<section style="display:flex;gap:40px"><a style="display:contents" href="#ad">Boulanger</a><p>Angers</p><p>Menuisier poseur</p></section>';
    await visitor.visit({ '/1.html': pageOf(body) });
    await visitor.hover('boulanger');
    await visitor.shows(/Boulang/);
    await visitor.press('Escape');
    await visitor.hover('menuisier poseur');
    await visitor.shows(/Menuisi/);
  },
};

const topLayer: Hazard = {
  name: 'over a modal dialog and in full screen',
  async walk(visitor) {
    const body = `<p>${SENTENCE}</p><dialog><p>Postuler comme plombier</p><button>Fermer</button></dialog>
      <div id="full" style="background:#fff"><button id="enter">Plein écran</button><p>Un cuisinier confirmé</p></div>`;
    await visitor.visit({ '/1.html': pageOf(body) });
    await visitor.inPage(() => {
      const full = document.querySelector('#full')!;
      document
        .querySelector('#enter')!
        .addEventListener('keydown', () => void full.requestFullscreen());
      document.querySelector('dialog')!.showModal();
    });
    await visitor.hover('plombier');
    await visitor.shows(/Plombi/);
    check((await boxOf(visitor)).on, 'the card is over the dialog');
    // One Escape closes the card, the next one the dialog.
    const open = () => visitor.inPage(() => document.querySelector('dialog')!.open);
    await visitor.press('Escape');
    await visitor.gone();
    check(await open(), 'the dialog stays');
    await visitor.press('Escape');
    await visitor.until(open, false);

    await visitor.inPage(() => document.querySelector<HTMLElement>('#enter')!.focus());
    await visitor.press('a');
    await visitor.until(() => visitor.inPage(() => document.fullscreenElement !== null), true);
    await visitor.hover('cuisinier');
    await visitor.shows(/Cuisini/);
    check((await boxOf(visitor)).on, 'the card is over what is in full screen');
    await visitor.inPage(() => document.exitFullscreen());
  },
};

const strictPolicy: Hazard = {
  name: 'a strict content security policy, and styles that reach for everything',
  async walk(visitor) {
    const style =
      '*{all:unset!important;display:block!important;font-size:40px!important;color:red!important}html{font-size:3px}';
    await visitor.visit({
      '/1.html': {
        body: '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><link rel="stylesheet" href="/page.css"><body><p>Un boulanger.</p></body></html>',
        headers: {
          'content-security-policy':
            "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      },
      '/page.css': { body: style, type: 'text/css' },
    });
    await visitor.hover('boulanger');
    await visitor.shows(/Boulang/);
    const look = await visitor.inCard((root) => {
      const { fontSize, display } = getComputedStyle(root.querySelector('.card')!);
      return `${fontSize} ${display}`;
    });
    check(look === '13px flex', `the card keeps its own look (${look})`);
    check((await boxOf(visitor)).width === 360, 'the card keeps its width');
  },
};

const dark: Hazard = {
  name: 'a dark page and a light one, side by side',
  async walk(visitor) {
    const style =
      'body{margin:0;background:oklch(0.2 0.01 270);color:#eee}aside{background:#fff;color:#111;padding:1px}';
    const body = '<p>Un boulanger.</p><aside><p>Un menuisier.</p></aside>';
    await visitor.visit({ '/1.html': pageOf(body, style) });
    const red = () =>
      visitor.inCard((root) =>
        Number(
          /\d+/.exec(getComputedStyle(root.querySelector('.card')!).backgroundColor)?.[0] ?? -1,
        ),
      );
    await visitor.hover('boulanger');
    await visitor.shows(/Boulang/);
    check((await red()) < 100, 'dark where the page is dark');
    await visitor.press('Escape');
    await visitor.hover('menuisier');
    await visitor.shows(/Menuisi/);
    check((await red()) > 200, 'light where the page is light');
  },
};

const rightToLeft: Hazard = {
  name: 'a page written from right to left',
  async walk(visitor) {
    const body = '<p>مطلوب boulanger في باريس</p><p>Un menuisier</p>';
    await visitor.visit({ '/1.html': pageOf(body, '', 'lang="ar" dir="rtl"') });
    await visitor.hover('menuisier');
    await visitor.shows(/Menuisi/);
    const box = await boxOf(visitor);
    const term = await visitor.inPage(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p + p')!);
      return range.getBoundingClientRect().right;
    });
    check(Math.abs(box.right - term) < 2, 'the card starts where the words do, on the right');
  },
};

const zoomed: Hazard = {
  name: 'at 50, 150 and 300 % zoom the card is whole and in the window',
  async walk(visitor) {
    await visitor.visit({ '/1.html': pageOf(`<p>${SENTENCE}</p>`) });
    for (const zoom of [0.5, 1.5, 3]) {
      const [width, height] = [Math.round(1280 / zoom), Math.round(900 / zoom)];
      await visitor.resize(width, height, zoom);
      await visitor.hover('menuisier');
      await visitor.shows('Ce que l’on fait');
      const { left, top, right, bottom } = await boxOf(visitor);
      check(left >= 0 && top >= 0, `nothing is cut above or on the left at ${zoom}`);
      check(right <= width && bottom <= height, `nothing is cut below or on the right at ${zoom}`);
      await visitor.press('Escape');
      await visitor.gone();
      await visitor.moveTo(5, height - 5);
    }
    await visitor.resize(1280, 900, 1);
  },
};

const zoomedByItself: Hazard = {
  name: 'a page that its own style zooms',
  async walk(visitor) {
    const body = `<p style="margin:200px">${SENTENCE}</p>`;
    await visitor.visit({ '/1.html': pageOf(body, 'html{zoom:1.5}') });
    await visitor.hover('boulanger');
    await visitor.shows('Ce que l’on fait');
    const { left, top, right } = await boxOf(visitor);
    check(Math.round(right - left) === 360, 'the card keeps its width');
    check(left > 200 && left < 700, `it begins near its word (${left})`);
    check(top > 300 && top < 400, `under its word (${top})`);
  },
};

export const LOOKS: Hazard[] = [
  overlayLink,
  passedOver,
  boxless,
  topLayer,
  strictPolicy,
  dark,
  rightToLeft,
  zoomed,
  zoomedByItself,
];
