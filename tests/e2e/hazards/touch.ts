/** Fingers: no hover, no Escape, and links whose tap is theirs. */
import { check, type Hazard, pageOf, type Visitor } from './visitor';

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

    await visitor.touch(free, 30);
    await visitor.shows(/Boulang/);
    // A finger elsewhere sends it away.
    await visitor.touch({ x: 640, y: 700 }, 30);
    await visitor.gone();

    for (const held of [BETWEEN, LONG]) {
      await visitor.touch(linked, held);
      await visitor.shows(/Menuisi/);
      check((await hash()) === '', `the link is not followed by a press of ${held} ms`);
      await visitor.touch({ x: 640, y: 700 }, 30);
      await visitor.gone();
    }

    await visitor.touch(linked, 30, { x: linked.x, y: linked.y - 30 });
    check(!(await visitor.isOpen()), 'no card for a finger that scrolls');
    await visitor.inPage(() => scrollTo(0, 0));

    await visitor.touch(linked, 30);
    await visitor.until(hash, '#ad');
    check(!(await visitor.isOpen()), 'the tap is the link’s');
  },
};

export const TOUCH: Hazard[] = [fingers];
