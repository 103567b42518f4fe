import { parentOf } from '../text/clobbered';
import type { Container } from '../text/reader';

/** From so many changed nodes on, following each costs more than reading the page anew. */
const TOO_MANY = 1000;

/** What changed since the last look. */
export interface Changes {
  /** Subtrees to be read again, none inside another; the whole document after a storm. */
  roots: Container[];
  /** Nodes that were added or rewritten, or changes noted, about as many. */
  nodes: number;
  /** Nodes left the page: marks on them are stale. */
  removed: boolean;
  /** Style or attributes changed: what was hidden may be shown. */
  restyled: boolean;
}

/** What makes marks wrong from one moment to the next. */
export interface AtOnce {
  /** The words of a node changed: offsets into it are void. */
  rewritten(node: Text): void;
  /** A node left the page, with all that is in it. */
  left(node: Node): void;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  // Those that show and hide; each other attribute is nobody's text.
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
};

/**
 * Collects mutations of the document and of the shadow roots met in it. It only
 * notes them: `take` is called later, in an idle slice.
 */
export class Mutations {
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();
  #nodes = new Set<Node>();
  #count = 0;
  #coarse = false;
  #tooMany = false;
  #removed = false;
  #restyled = false;

  readonly #told: AtOnce;

  /**
   * @param changed called when there is something to take, at most once per batch of records.
   * @param told what cannot wait for `take`.
   */
  constructor(changed: () => void, told: AtOnce, signal: AbortSignal) {
    this.#told = told;
    this.#observer = new MutationObserver((records) => {
      if (this.#note(records)) changed();
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
    // A popover, and what a wider window has room for, are shown without a change of any attribute.
    const restyled = () => {
      this.#restyled = true;
      changed();
    };
    for (const type of ['toggle', 'resize'])
      addEventListener(type, restyled, { capture: true, passive: true, signal });
  }

  watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, OBSERVED);
  }

  take(): Changes {
    const changes = {
      roots: this.#tooMany ? [document.body ?? document.documentElement] : outermost(this.#nodes),
      nodes: this.#count,
      removed: this.#removed,
      restyled: this.#restyled,
    };
    this.#nodes = new Set();
    this.#count = 0;
    this.#tooMany = this.#removed = this.#restyled = false;
    return changes;
  }

  /**
   * Notes only where children came and went, not which: to ask each record for
   * its nodes is most of what a page that changes all the time costs. Marks on
   * what left are then told of by `take`, and painted nowhere until then.
   */
  coarsely(coarse: boolean): void {
    this.#coarse = coarse;
  }

  #note(records: MutationRecord[]): boolean {
    for (const record of records) {
      if (record.type === 'childList') {
        if (this.#coarse) this.#notePlace(record);
        else this.#noteChildren(record);
      } else if (record.type === 'characterData') this.#noteText(record.target);
      else {
        this.#restyled = true;
        if (record.attributeName === 'aria-hidden') this.#add(record.target);
      }
    }
    return this.#tooMany || this.#removed || this.#restyled || this.#nodes.size > 0;
  }

  #notePlace({ target, addedNodes }: MutationRecord): void {
    this.#removed = true;
    this.#add(target);
    this.#count += addedNodes.length;
  }

  #noteText(node: Node): void {
    if (node instanceof Text) this.#told.rewritten(node);
    this.#add(node);
  }

  #noteChildren({ addedNodes, removedNodes }: MutationRecord): void {
    for (const node of removedNodes) {
      this.#removed = true;
      // A node put elsewhere in the page is no loss.
      if (!node.isConnected) this.#told.left(node);
    }
    for (const node of addedNodes) {
      const kind = node.nodeType;
      if (kind === Node.ELEMENT_NODE || kind === Node.TEXT_NODE) this.#add(node);
    }
  }

  #add(node: Node): void {
    this.#count++;
    if (this.#tooMany) return;
    this.#nodes.add(node);
    if (this.#nodes.size > TOO_MANY) {
      this.#tooMany = true;
      this.#nodes.clear();
    }
  }
}

/** The containers of changed nodes that are still in the page, without those inside another. */
function outermost(nodes: Set<Node>): Container[] {
  const containers = new Set<Container>();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const container = isContainer(node) ? node : parentOf(node);
    if (container && isContainer(container)) containers.add(container);
  }
  return [...containers].filter((container) => !hasAncestorIn(container, containers));
}

function isContainer(node: Node): node is Container {
  return node instanceof Element || node instanceof ShadowRoot;
}

function hasAncestorIn(container: Container, set: Set<Container>): boolean {
  for (let up = parentOf(container); up; up = parentOf(up)) {
    if (set.has(up as Container)) return true;
  }
  return false;
}
