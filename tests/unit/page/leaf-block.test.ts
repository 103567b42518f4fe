// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BlockBuilder } from '../../../src/page/text/block-builder';
import { LeafBlock } from '../../../src/page/text/leaf-block';

function elementOf(texts: string[]): HTMLElement {
  const element = document.createElement('p');
  // What a framework leaves between two texts of one element.
  for (const data of texts) element.append(document.createTextNode(data), new Comment());
  return element;
}

const texts = fc.array(
  fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '1'),
  }),
);

it('reads the same as node by node, and finds the same pieces', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (parts, keepLines) => {
      const element = elementOf(parts);
      const run = new BlockBuilder();
      run.begin(element, false);
      for (const node of element.childNodes)
        if (node instanceof Text) run.add(node, node.data, keepLines);
      const known = run.end();
      fc.pre(known !== null);
      const leaf = new LeafBlock(element, false, element.textContent, keepLines);
      expect(leaf.text).toBe(known?.text);
      expect(leaf.pieces).toEqual(known?.pieces);
    }),
  );
});

it('has no pieces when its words changed before they were asked for', () => {
  const element = elementOf(['Un menuisier']);
  const leaf = new LeafBlock(element, false, element.textContent, false);
  element.textContent = 'Une menuisière';
  expect(leaf.pieces).toEqual([]);
});
