/**
 * A run of text that a reader sees as one: what stands between two breaks of
 * the layout, whatever inline elements, `<wbr>` or soft hyphens split it.
 */
export interface Block {
  /** The nearest element that lays the run out as a block. */
  element: Element;
  /** As seen: white space folded, soft hyphens gone. */
  text: string;
  /** The text nodes it is made of now. */
  readonly nodes: Text[];
  readonly pieces: Piece[];
  /** The board's table says that an ad's title stands here. */
  title: boolean;
}

/** The part of a block's text that one text node gives. */
export interface Piece {
  node: Text;
  /** Where the piece starts in the block's text. */
  start: number;
  length: number;
  /** Offset in the node of each character; null when it is `shift` + its place in the piece. */
  offsets: Int32Array | null;
  shift: number;
}

/** A place in the page, as ranges want it. */
interface Boundary {
  node: Text;
  offset: number;
}

/** A span's place, with every text node it stands on. */
export interface Place {
  start: Boundary;
  end: Boundary;
  nodes: Text[];
}

/**
 * Where a span of the block's text stands in the page; null for a span that is
 * empty or outside the text.
 */
export function locate(block: Block, start: number, end: number): Place | null {
  if (start >= end) return null;
  const from = pieceAt(block.pieces, start);
  const to = pieceAt(block.pieces, end - 1);
  const first = block.pieces[from];
  const last = block.pieces[to];
  if (!first || !last) return null;
  return {
    start: { node: first.node, offset: nodeOffset(first, start) },
    // After the last character, not before the next one: a soft hyphen or a
    // closing tag in between stays outside.
    end: { node: last.node, offset: nodeOffset(last, end - 1) + 1 },
    nodes: block.pieces.slice(from, to + 1).map(({ node }) => node),
  };
}

/** Index of the piece that holds a character; -1 for a character of none (a forced line end). */
function pieceAt(pieces: Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return -1;
    if (at < piece.start) high = middle - 1;
    else if (at >= piece.start + piece.length) low = middle + 1;
    else return middle;
  }
  return -1;
}

function nodeOffset(piece: Piece, at: number): number {
  const within = at - piece.start;
  return piece.offsets ? (piece.offsets[within] ?? 0) : piece.shift + within;
}
