import type { Mark } from './mark';

/** The marks of the page, found again by the text nodes they stand on. */
export class MarkStore {
  readonly #byId = new Map<string, Mark>();
  readonly #byNode = new Map<Node, Set<Mark>>();

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Mark | undefined {
    return this.#byId.get(id);
  }

  all(): IterableIterator<Mark> {
    return this.#byId.values();
  }

  add(mark: Mark): void {
    this.#byId.set(mark.id, mark);
    for (const node of mark.nodes) {
      const marks = this.#byNode.get(node);
      if (marks) marks.add(mark);
      else this.#byNode.set(node, new Set([mark]));
    }
  }

  delete(mark: Mark): void {
    this.#byId.delete(mark.id);
    for (const node of mark.nodes) {
      const marks = this.#byNode.get(node);
      marks?.delete(mark);
      if (marks?.size === 0) this.#byNode.delete(node);
    }
  }

  on(node: Node): Iterable<Mark> {
    return this.#byNode.get(node) ?? [];
  }

  /** Marks whose text left the page. */
  detached(): Mark[] {
    const gone = new Set<Mark>();
    for (const [node, marks] of this.#byNode) {
      if (!node.isConnected) for (const mark of marks) gone.add(mark);
    }
    return [...gone];
  }

  /** In reading order: the order of the document, shadow roots at their hosts' places. */
  inOrder(): Mark[] {
    return [...this.#byId.values()].sort(compare);
  }
}

function compare(a: Mark, b: Mark): number {
  const [left, right]: [Node, Node] = [a.range.startContainer, b.range.startContainer];
  if (left === right) return a.range.startOffset - b.range.startOffset;
  let order = left.compareDocumentPosition(right);
  if (order & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const [before, after] = inOneTree(left, right);
    order = before.compareDocumentPosition(after);
  }
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Two nodes, or the hosts of the shadow roots they are in, where they stand in the same tree. */
function inOneTree(left: Node, right: Node): [Node, Node] {
  const places = new Map<Node, Node>();
  for (let at: Node | null = left; at; at = hostOf(at)) places.set(at.getRootNode(), at);
  for (let at: Node | null = right; at; at = hostOf(at)) {
    const beside = places.get(at.getRootNode());
    if (beside) return [beside, at];
  }
  return [left, right];
}

/** The host of the shadow root a node is in, null outside of any. */
function hostOf(node: Node): Node | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
