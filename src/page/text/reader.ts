import type { Block } from './block';
import { BlockBuilder, hasLetter } from './block-builder';
import { isClobbered, nextOf } from './clobbered';
import { LeafBlock } from './leaf-block';
import {
  type BoardText,
  isFolded,
  isForeign,
  isNever,
  isTextVisible,
  keepsLines,
  layoutOf,
  remarkable,
} from './visibility';

/** An element to be read, or a shadow root met on the way. */
export type Container = Element | ShadowRoot;

export interface ReaderOptions extends BoardText {
  /** Called for each shadow root met: its mutations are to be watched too. */
  onShadowRoot(root: ShadowRoot): void;
  /** Called for each element read that could have an open shadow root and has none. */
  onRootless(element: Element, name: string): void;
  /** Called for each subtree left out because it is hidden for now. */
  onHidden(element: Element): void;
}

interface Task {
  container: Container;
  /** The element the container is, or the host it is in. */
  element: Element;
  /** Its computed style, which follows it: got once, asked when needed. */
  style: CSSStyleDeclaration;
  title: boolean;
  /** A closed `<details>`. */
  folded: boolean;
}

/** What may have a shadow root beside custom elements. */
const HOSTS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Reads the text of subtrees block by block. One step reads the inline content
 * of one block and puts the blocks in it on a stack, so that a reader can stop
 * between any two steps, let the page change, and go on. Every page is read once, by code that no
 * compiler has seen run: few objects and few calls matter more here than elsewhere.
 */
export class TextReader {
  readonly #stack: Task[] = [];
  /** Blocks found inside the one being read, in reading order. */
  readonly #inner: Task[] = [];
  readonly #run = new BlockBuilder();
  #blocks: Block[] = [];
  readonly #options: ReaderOptions;
  readonly #remarkable: string;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#remarkable = remarkable(options);
  }

  get idle(): boolean {
    return this.#stack.length === 0;
  }

  /** Puts a subtree on the stack; the caller knows that it is visible. */
  push(container: Container): void {
    const { titles } = this.#options;
    const element = container instanceof ShadowRoot ? container.host : container;
    const title = titles !== undefined && element.closest(titles) !== null;
    const folded = container === element && isFolded(element);
    this.#stack.push({ container, element, style: getComputedStyle(element), title, folded });
  }

  clear(): void {
    this.#stack.length = 0;
  }

  /** Reads one block container: the runs of text directly in it, in reading order. */
  step(): Block[] {
    const task = this.#stack.pop();
    if (!task?.container.isConnected) return [];
    this.#blocks = [];
    this.#inner.length = 0;
    if (task.container === task.element && task.element.childElementCount === 0) {
      this.#readLeaf(task);
      return this.#blocks;
    }
    this.#run.begin(task.element, task.title);
    this.#readChildren(task.container, task.element, task.style, task.title, task.folded);
    this.#endRun();
    for (let i = this.#inner.length - 1; i >= 0; i--) {
      const inner = this.#inner[i];
      if (inner) this.#stack.push(inner);
    }
    return this.#blocks;
  }

  /** An element that holds text alone, or nothing. */
  #readLeaf({ element, style, title }: Task): void {
    const data = element.textContent ?? '';
    if (!hasLetter(data)) return;
    if (!isTextVisible(style)) {
      this.#options.onHidden(element);
      return;
    }
    const keep = data.includes('\n') && keepsLines(style);
    this.#blocks.push(new LeafBlock(element, title, data, keep));
  }

  #readChildren(
    container: Container,
    element: Element,
    style: CSSStyleDeclaration,
    title: boolean,
    folded: boolean,
  ): void {
    let visible: boolean | undefined;
    let keep: boolean | undefined;
    let next: ChildNode | null = null;
    for (let child = container.firstChild; child; child = next) {
      const kind = child.nodeType;
      if (kind !== TEXT && kind !== CDATA) {
        next = this.#readOther(child, kind, title, folded);
        continue;
      }
      next = child.nextSibling;
      const text = child as Text;
      if (visible === undefined) {
        visible = isTextVisible(style);
        if (!visible) this.#options.onHidden(element);
      }
      if (!visible) continue;
      const data = text.data;
      const lines = data.includes('\n');
      if (lines) keep ??= keepsLines(style);
      this.#run.add(text, data, lines && keep === true);
    }
  }

  /** @returns the node after it */
  #readOther(child: ChildNode, kind: number, title: boolean, folded: boolean): ChildNode | null {
    const name = child.nodeName;
    // By its name only a form can be clobbered, or by having none: no other element is asked.
    if ((name === 'FORM' || typeof name !== 'string') && isClobbered(child)) return nextOf(child);
    const next = child.nextSibling;
    if (kind === ELEMENT) this.#readElement(child as Element, name, title, folded);
    return next;
  }

  #readElement(element: Element, name: string, inTitle: boolean, inFolded: boolean): void {
    if (name === 'BR') this.#run.breakLine();
    // A possible line end (`wbr`) is none for the words around it.
    if (name === 'BR' || name === 'WBR') return;
    if (isNever(name)) return;
    let title = inTitle;
    if (element.matches(this.#remarkable)) {
      const { titles } = this.#options;
      title ||= titles !== undefined && element.matches(titles);
      if (isForeign(element, this.#options, title)) return;
    }
    const style = getComputedStyle(element);
    const layout = inFolded && name !== 'SUMMARY' ? 'hidden' : layoutOf(element, style);
    if (layout === 'hidden') {
      this.#options.onHidden(element);
      return;
    }
    let shadow: ShadowRoot | null = null;
    if (HOSTS.has(name) || name.includes('-')) {
      shadow = element.shadowRoot;
      if (shadow) {
        this.#options.onShadowRoot(shadow);
        this.#endRun();
        this.#inner.push({ container: shadow, element, style, title, folded: false });
      } else this.#options.onRootless(element, name);
    }
    const folded = isFolded(element, name);
    // A title is a block of its own, even on a board that lays it out inline.
    if (layout === 'block' || shadow || title !== inTitle) {
      this.#endRun();
      this.#inner.push({ container: element, element, style, title, folded });
    } else this.#readChildren(element, element, style, title, folded);
  }

  #endRun(): void {
    const block = this.#run.end();
    if (block) this.#blocks.push(block);
  }
}
