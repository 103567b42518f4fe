import { parseHTML } from 'linkedom';

/** Elements whose text a reader never sees. */
const UNSEEN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME OBJECT SVG CANVAS AUDIO VIDEO SELECT TEXTAREA DATALIST'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text; any other starts a line of its own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/**
 * The text of a page as a reader sees it: one line a block, white space folded
 * as layout does, nothing of scripts, styles and hidden elements.
 * @param html any HTML, whole or not
 */
export function visibleText(html: string): string {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}`);
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  // An explicit stack: pages nest deeper than the call stack.
  const stack: (Node | typeof LINE_END)[] = [document.documentElement];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === LINE_END) endLine();
    else if (node.nodeType === TEXT) line += node.nodeValue;
    else if (node.nodeType === ELEMENT && !isUnseen(node as Element)) {
      const inline = INLINE.has(node.nodeName);
      if (!inline) {
        endLine();
        stack.push(LINE_END);
      }
      // Not spread into one call: a node may have more children than a call takes arguments.
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  endLine();
  return lines.join('\n');
}

const LINE_END = Symbol('line end');
const ELEMENT = 1;
const TEXT = 3;

function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.nodeName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}
