/** Fingers: no hover, no Escape, and links whose tap is theirs. */
import { check, type Hazard, type Point, pageOf, type Visitor } from './visitor';

/** As short as can be: on a slow machine each wait is longer than asked for. */
const TAP = 0;
/** Longer than our long press, shorter than the browsers' own: a finger lifted here still makes a click. */
const BETWEEN = 460;
const LONG = 900;

/** Middle of the first text of an element. */
async function middleOf(visitor: Visitor, selector: string) {
  return visitor.inPage((of) => {
    const { x, y, width, height } = document.querySelector(of)!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

const fingers: Hazard = {
  name: 'fingers: a tap on a mark, a long press in a link, the link’s own tap, a scroll',
  async walk(visitor) {
    const style = 'body{font-size:20px;min-height:3000px}p{margin:40px 0}';
    const body =
      '<p>Un <b id="free">boulanger</b>.</p><p><a href="#ad">Poste de <b id="linked">menuisier</b></a></p>';
    await visitor.visit({ '/1.html': pageOf(body, style) });
    await visitor.until(async () => (await visitor.marks()).length, 2);
    const hash = () => visitor.inPage(() => location.hash);
    const free = await middleOf(visitor, '#free');
    const linked = await middleOf(visitor, '#linked');

    await visitor.touch(free, TAP);
    await stays(visitor, /Boulang/);
    // A finger elsewhere sends it away.
    await visitor.touch({ x: 640, y: 700 }, TAP);
    await visitor.gone();

    for (const held of [BETWEEN, LONG]) {
      await visitor.touch(linked, held);
      await stays(visitor, /Menuisi/);
      check((await hash()) === '', `the link is not followed by a press of ${held} ms`);
      await visitor.touch({ x: 640, y: 700 }, TAP);
      await visitor.gone();
    }

    await visitor.touch(linked, TAP, { x: linked.x, y: linked.y - 30 });
    await staysAway(visitor, 'no card for a finger that scrolls');
    await visitor.inPage(() => scrollTo(0, 0));
    await visitor.until(() => visitor.inPage(stillAt), 0);

    await visitor.touch(linked, TAP);
    await visitor.until(hash, '#ad');
    await staysAway(visitor, 'the tap is the link’s');
  },
};

/** A link on a mark, shown; returns where to tap it. */
export async function visitLink(visitor: Visitor): Promise<Point> {
  const body = '<p><a href="#ad">Poste de <b id="linked">menuisier</b></a></p>';
  await visitor.visit({ '/1.html': pageOf(body, 'body{font-size:20px}') });
  await visitor.until(async () => (await visitor.marks()).length, 1);
  return middleOf(visitor, '#linked');
}

/** Where the page is scrolled to, once it rests there; -1 while it moves. */
async function stillAt(): Promise<number> {
  const before = scrollY;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return before === scrollY ? before : -1;
}

/** The card comes, and no lifting of the finger sends it away. */
async function stays(visitor: Visitor, part: RegExp): Promise<void> {
  await visitor.shows(part);
  await visitor.inPage((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONG);
  await visitor.shows(part);
}

/** No card comes, not even as late as a long press would bring it. */
async function staysAway(visitor: Visitor, what: string): Promise<void> {
  await visitor.inPage((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONG);
  check(!(await visitor.isOpen()), what);
}

export const TOUCH: Hazard[] = [fingers];
