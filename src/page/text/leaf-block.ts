import type { Block, Piece } from './block';
import { BlockBuilder, seen } from './block-builder';

/**
 * The block of an element that holds text alone. Its text is got in one call;
 * the text nodes it is made of are asked for where something is found, since
 * the browser makes an object of each node that a script looks at, and most
 * blocks name no job.
 */
export class LeafBlock implements Block {
  readonly element: Element;
  readonly title: boolean;
  readonly text: string;
  readonly #keepLines: boolean;
  #pieces: Piece[] | null = null;

  /**
   * @param data the element's text content
   * @param keepLines its style keeps line ends
   */
  constructor(element: Element, title: boolean, data: string, keepLines: boolean) {
    this.element = element;
    this.title = title;
    this.text = seen(data, keepLines);
    this.#keepLines = keepLines;
  }

  get nodes(): Text[] {
    const nodes: Text[] = [];
    for (let child = this.element.firstChild; child; child = child.nextSibling)
      if (child instanceof Text) nodes.push(child);
    return nodes;
  }

  /** None when the words are others by now: they are about to be read again. */
  get pieces(): Piece[] {
    this.#pieces ??= this.#read();
    return this.#pieces;
  }

  #read(): Piece[] {
    const run = new BlockBuilder();
    run.begin(this.element, this.title);
    for (const node of this.nodes) run.add(node, node.data, this.#keepLines);
    const block = run.end();
    return block?.text === this.text ? block.pieces : [];
  }
}
