/**
 * What a step through a hazardous page needs of a browser: the same steps are
 * taken in Chromium (Playwright) and in Firefox (puppeteer).
 */
import type { Content } from '../support/site';

export interface Point {
  x: number;
  y: number;
}

export interface Visitor {
  /** Serves pages at a job board's addresses, by path; the first is gone to. */
  visit(pages: Record<string, Content>): Promise<void>;
  /** Rests the pointer on the mark over this text, once there is one. */
  hover(text: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Puts a finger down, holds it for so many ms (moving it to `to`), and lifts it. */
  touch(at: Point, held: number, to?: Point): Promise<void>;
  /** Waits for the card to show a part; returns the whole text. */
  shows(part: string | RegExp): Promise<string>;
  gone(): Promise<void>;
  isOpen(): Promise<boolean>;
  /** Texts of the painted marks of the page itself, without soft hyphens. */
  marks(): Promise<string[]>;
  inPage<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Runs in each frame of the page, outermost first. */
  inFrames<R>(run: () => R): Promise<R[]>;
  /** Runs on the card's shadow root. */
  inCard<R>(run: (root: ShadowRoot) => R): Promise<R>;
  /** A window of this size in CSS pixels, at this zoom. */
  resize(width: number, height: number, zoom: number): Promise<void>;
  /** Asks until the answer is as expected. */
  until<R>(ask: () => Promise<R>, expected: R, timeout?: number): Promise<void>;
}

/** One page that breaks extensions of this kind, and what is asked of ours there. */
export interface Hazard {
  name: string;
  walk(visitor: Visitor): Promise<void>;
}

/** Fails with a sentence. */
export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

/** A page of a board, complete. */
export const pageOf = (body: string, style = '', html = 'lang="fr"'): string =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>Offre</title><style>${style}</style><body>${body}</body></html>`;

export const SENTENCE = 'Vous travaillerez avec un boulanger, une infirmière et un menuisier.';
