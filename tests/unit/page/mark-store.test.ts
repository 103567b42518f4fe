// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/page/marks/mark';
import { MarkStore } from '../../../src/page/marks/store';

/** A mark over a word of a text node. */
function markOver(node: Text, word: string): Mark {
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(word));
  range.setEnd(node, node.data.indexOf(word) + word.length);
  return { id: word, range, nodes: [node] } as unknown as Mark;
}

/** A paragraph under a node, with a mark over each of its words. */
function marksIn(parent: Node, words: string): Mark[] {
  const paragraph = document.createElement('p');
  const text = document.createTextNode(words);
  paragraph.append(text);
  parent.appendChild(paragraph);
  return words.split(' ').map((word) => markOver(text, word));
}

/** An element under a node, and its shadow root. */
function rootUnder(parent: Node): ShadowRoot {
  const host = document.createElement('div');
  parent.appendChild(host);
  return host.attachShadow({ mode: 'open' });
}

/** Ids in reading order, of marks that came the other way round. */
function inOrder(marks: Mark[]): string[] {
  const store = new MarkStore();
  for (const mark of marks.toReversed()) store.add(mark);
  return store.inOrder().map(({ id }) => id);
}

afterEach(() => document.body.replaceChildren());

describe('the reading order of marks', () => {
  it('is that of the document, and of the line', () => {
    const marks = [
      ...marksIn(document.body, 'boulanger menuisier'),
      ...marksIn(document.body, 'plombier'),
    ];
    expect(inOrder(marks)).toEqual(['boulanger', 'menuisier', 'plombier']);
  });

  it('has shadow roots at the place of their hosts', () => {
    const before = marksIn(document.body, 'boulanger');
    const inside = marksIn(rootUnder(document.body), 'menuisier');
    const after = marksIn(document.body, 'plombier');
    expect(inOrder([...before, ...inside, ...after])).toEqual([
      'boulanger',
      'menuisier',
      'plombier',
    ]);
  });

  it('holds between roots of one root, as in a page that is one component', () => {
    const page = rootUnder(document.body);
    const marks = ['boulanger', 'menuisier', 'plombier', 'couvreur'].flatMap((job) =>
      marksIn(rootUnder(page), job),
    );
    const last = marksIn(page, 'soudeur');
    expect(inOrder([...marks, ...last])).toEqual([
      'boulanger',
      'menuisier',
      'plombier',
      'couvreur',
      'soudeur',
    ]);
  });
});

it('marks are found by the node they stand on, and are detached when it goes', () => {
  const [baker] = marksIn(document.body, 'boulanger');
  const [joiner] = marksIn(document.body, 'menuisier');
  const store = new MarkStore();
  for (const mark of [baker!, joiner!]) store.add(mark);
  expect([...store.on(baker!.nodes[0]!)]).toEqual([baker]);
  expect(store.detached()).toEqual([]);
  document.body.firstElementChild!.remove();
  expect(store.detached()).toEqual([baker]);
  store.delete(baker!);
  expect(store.detached()).toEqual([]);
  expect([...store.all()]).toEqual([joiner]);
});
