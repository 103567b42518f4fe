// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/page/text/block';
import { BlockBuilder } from '../../../src/page/text/block-builder';

function blockOf(texts: string[], keepLines = false) {
  const element = document.createElement('p');
  const builder = new BlockBuilder();
  builder.begin(element, false);
  for (const data of texts) {
    const node = document.createTextNode(data);
    element.append(node);
    builder.add(node, data, keepLines);
  }
  return builder.end();
}

/** The text of the nodes between the two ends of a place. */
function textAt(place: NonNullable<ReturnType<typeof locate>>): string {
  const { start, end, nodes } = place;
  if (nodes.length === 1) return start.node.data.slice(start.offset, end.offset);
  const middle = nodes
    .slice(1, -1)
    .map(({ data }) => data)
    .join('');
  return start.node.data.slice(start.offset) + middle + end.node.data.slice(0, end.offset);
}

describe('a block of text', () => {
  it('joins what inline elements split, and folds white space as layout does', () => {
    expect(blockOf(['  Chef', 'fe de\n   projet ', ' web'])?.text).toBe('Cheffe de projet web');
  });

  it('drops soft hyphens and zero-width spaces', () => {
    expect(blockOf(['infir\u00admi\u200bère'])?.text).toBe('infirmière');
  });

  it('keeps line ends where the style does', () => {
    expect(blockOf(['Boulanger\nNous cherchons'], true)?.text).toBe('Boulanger\nNous cherchons');
  });

  it('is nothing without a letter', () => {
    expect(blockOf([' 12 – 34 ', '…'])).toBeNull();
  });

  it('finds a span back in its nodes', () => {
    const block = blockOf(['un bou', 'lan', 'ger\u00ad ici'])!;
    const start = block.text.indexOf('boulanger');
    expect(textAt(locate(block, start, start + 9)!)).toBe('boulanger');
  });

  it('refuses a span that is empty or outside', () => {
    const block = blockOf(['menuisier'])!;
    expect(locate(block, 3, 3)).toBeNull();
    expect(locate(block, 0, 99)).toBeNull();
    expect(locate(block, -1, 2)).toBeNull();
  });

  it('reads as one text without what is invisible, however the nodes part it', () => {
    const text = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '\u00ad', '\u200b', '\ufeff') }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, (texts) => {
        const seen = texts
          .join('')
          .replace(/[\u00ad\u200b\ufeff]/g, '')
          .replace(/[ \n\t]+/g, ' ')
          .replace(/^ /, '');
        expect(blockOf(texts)?.text ?? null).toBe(/[aé]/.test(seen) ? seen : null);
      }),
    );
  });

  it('gives each character its place, whatever the nodes hold', () => {
    const text = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00ad', '\u200b', 'œ', '😀') }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, fc.boolean(), (texts, keepLines) => {
        const block = blockOf(texts, keepLines);
        if (!block) return;
        for (let at = 0; at < block.text.length; at++) {
          const place = locate(block, at, at + 1);
          const seen = block.text[at];
          expect(place?.start.node.data[place.start.offset]).toSatisfy((unit: string) =>
            /\s/.test(seen ?? '') ? /\s/.test(unit) : unit === seen,
          );
        }
      }),
    );
  });
});
