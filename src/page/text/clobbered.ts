/**
 * Properties of an element that whoever reads a page asks for. A form answers
 * with its field of that name instead, if it has one (`<input name="nodeName">`).
 */
const ASKED = (
  'childElementCount clientHeight clientWidth closest firstChild getAttribute hasAttribute ' +
  'hasAttributes isConnected matches nextSibling nodeName nodeType parentElement parentNode ' +
  'querySelector shadowRoot textContent'
).split(' ');

/** Whether an element is a form that cannot be asked what it is and where: it is not read. */
export function isClobbered(element: Node): boolean {
  return (
    element instanceof HTMLFormElement && ASKED.some((property) => Object.hasOwn(element, property))
  );
}

const native = (property: 'nextSibling' | 'parentNode') =>
  Object.getOwnPropertyDescriptor(Node.prototype, property)?.get as () => Node | null;
const nextSibling = native('nextSibling');
const parentNode = native('parentNode');

/** The node after any node: asked of the node itself, the way through a form might lead back. */
export const nextOf = (node: Node): ChildNode | null => nextSibling.call(node) as ChildNode | null;

/** The parent of any node: asked of the node itself, the way up through a form might have no end. */
export const parentOf = (node: Node): Node | null => parentNode.call(node);
