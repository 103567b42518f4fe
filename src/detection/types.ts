import type { LinkKind, LinkResult } from '../matching/types';

/** A span that may name a job, in UTF-16 code units of the text it was found in. */
export interface Candidate {
  start: number;
  end: number;
  text: string;
  /** What follows it in its line, cut: an H/F mark may stand there. */
  after?: string;
  /** Found in a line that is mostly a title, where unknown words belong to the name too. */
  title?: boolean;
  /** An internship named by its field alone. */
  internship?: boolean;
}

/**
 * A job named in a text. `code` is null when the words do not suffice for a
 * sheet ("le responsable"): reported, never painted.
 */
export interface Mention {
  start: number;
  end: number;
  text: string;
  code: string | null;
  score: number;
  kind: LinkKind | null;
  /** The best sheets, best first (the first is `code`); empty when `code` is null. */
  results?: LinkResult[];
}

/** A block of a page as it is asked about. */
export interface TextToRead {
  text: string;
  /** The site's own markup says that an ad's title stands here. */
  title?: boolean;
}

/** Where a text names a job: start and end in its UTF-16 units, and which of `JobsInTexts.links` it leads to. */
export type NamedAt = [start: number, end: number, link: number];

/** The jobs named in some texts; what many of them share crosses to the page once. */
export interface JobsInTexts {
  /** Lists of sheets, best first, none empty. */
  links: LinkResult[][];
  /** For each text asked about, its mentions in order. */
  mentions: NamedAt[][];
}
