import type { Block } from './block';
import { BlockBuilder } from './block-builder';
import { type BoardText, isForeign, isTextVisible, readLayout } from './visibility';

/** An element to be read, or a shadow root met on the way. */
export type Container = Element | ShadowRoot;

export interface ReaderOptions extends BoardText {
  /** Called for each shadow root met: its mutations are to be watched too. */
  onShadowRoot(root: ShadowRoot): void;
  /** Called for each subtree left out because it is hidden for now. */
  onHidden(element: Element): void;
}

interface Task {
  container: Container;
  title: boolean;
}

/**
 * Reads the text of subtrees block by block. One step reads the inline content
 * of one block and puts the blocks in it on a stack, so that a reader can stop
 * between any two steps, let the page change, and go on.
 */
export class TextReader {
  readonly #stack: Task[] = [];
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  get idle(): boolean {
    return this.#stack.length === 0;
  }

  /** Puts a subtree on the stack; the caller knows that it is visible. */
  push(container: Container): void {
    const { titles } = this.#options;
    const element = container instanceof ShadowRoot ? container.host : container;
    const title = titles !== undefined && element.closest(titles) !== null;
    this.#stack.push({ container, title });
  }

  clear(): void {
    this.#stack.length = 0;
  }

  /** Reads one block container: the runs of text directly in it, in reading order. */
  step(): Block[] {
    const task = this.#stack.pop();
    if (!task?.container.isConnected) return [];
    return new Step(task, this.#options, this.#stack).run();
  }
}

/** Reading of one block container. */
class Step {
  readonly #blocks: Block[] = [];
  /** Blocks found inside, in reading order. */
  readonly #inner: Task[] = [];
  readonly #element: Element;
  #run: BlockBuilder;

  constructor(
    readonly task: Task,
    readonly options: ReaderOptions,
    readonly stack: Task[],
  ) {
    const { container, title } = task;
    this.#element = container instanceof ShadowRoot ? container.host : container;
    this.#run = new BlockBuilder(this.#element, title);
  }

  run(): Block[] {
    const { container, title } = this.task;
    const keepLines = readLayout(this.#element).keepLines;
    this.#readChildren(container, keepLines, title);
    this.#endRun();
    for (let i = this.#inner.length - 1; i >= 0; i--) {
      const inner = this.#inner[i];
      if (inner) this.stack.push(inner);
    }
    return this.#blocks;
  }

  #readChildren(parent: Container, keepLines: boolean, title: boolean): void {
    const around = parent instanceof ShadowRoot ? parent.host : parent;
    let visible: boolean | undefined;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) {
        visible ??= this.#isVisible(around);
        if (visible) this.#run.add(child, keepLines);
      } else if (child instanceof Element) this.#readElement(child, title);
    }
  }

  #isVisible(element: Element): boolean {
    const visible = isTextVisible(element);
    if (!visible) this.options.onHidden(element);
    return visible;
  }

  #readElement(element: Element, inTitle: boolean): void {
    const { titles, onHidden, onShadowRoot } = this.options;
    if (element.nodeName === 'BR') this.#run.breakLine();
    // A possible line end (`wbr`) is none for the words around it.
    if (element.nodeName === 'BR' || element.nodeName === 'WBR') return;
    const title = inTitle || (titles !== undefined && element.matches(titles));
    if (isForeign(element, this.options, title)) return;
    const { layout, keepLines } = readLayout(element);
    if (layout === 'hidden') {
      onHidden(element);
      return;
    }
    const shadow = element.shadowRoot;
    if (shadow) {
      onShadowRoot(shadow);
      this.#endRun();
      this.#inner.push({ container: shadow, title });
    }
    // A title is a block of its own, even on a board that lays it out inline.
    if (layout === 'block' || shadow || title !== inTitle) {
      this.#endRun();
      this.#inner.push({ container: element, title });
    } else this.#readChildren(element, keepLines, title);
  }

  #endRun(): void {
    const block = this.#run.build();
    if (block) this.#blocks.push(block);
    this.#run = new BlockBuilder(this.#element, this.task.title);
  }
}
