import type { Board } from '../boards/board';
import { type Posting, postingFrom } from './json-ld';
import { microdataPay } from './microdata-pay';

/** The title of the ad that a page is about, and what the page says around it. */
export interface OwnTitle {
  title: string;
  from: 'json-ld' | 'microdata' | 'board' | 'h1' | 'og:title';
  /** The ad's text, cut. */
  context: string;
  baseSalary?: unknown;
}

/** Enough of an ad to read its pay and settle its title, in UTF-16 units. */
const CONTEXT = 8000;
/** What is longer than this is a sentence, or worse, and not a title. */
const LONGEST = 200;

/**
 * The page's own job: what its structured data says first, then the board's
 * own markup, then its heading. Null on a page that is not one ad, such as a
 * list of results.
 */
export function ownTitle(page: Document, board: Board | null): OwnTitle | null {
  const posting = postingFrom(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const posted = posting && unescaped(posting.title);
  // A board's panel of one ad beside a list is what the reader looks at, when
  // the list's address stays the same and its structured data says another.
  const shown = board ? textOf(page.querySelector(board.adTitle)) : null;
  if (posted && isTitle(posted) && (!shown || alike(posted, shown))) {
    return {
      title: posted,
      from: 'json-ld',
      context: contextOf(page, board, posting),
      baseSalary: posting.baseSalary,
    };
  }
  const item = page.querySelector('[itemtype*="schema.org/JobPosting"]');
  const named = textOf(item?.querySelector('[itemprop="title"], [itemprop="name"]') ?? null);
  const single = page.querySelectorAll('[itemtype*="schema.org/JobPosting"]').length === 1;
  if (item && named && single) {
    const baseSalary = microdataPay(item);
    return { title: named, from: 'microdata', context: contextOf(page, board), baseSalary };
  }
  if (shown) return { title: shown, from: 'board', context: contextOf(page, board) };
  // A known board whose ad markup is absent shows a list.
  if (board) return null;
  const heading = textOf(page.querySelector('h1'));
  if (heading) return { title: heading, from: 'h1', context: contextOf(page, board) };
  const meta = page.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim();
  return meta && isTitle(meta)
    ? { title: meta, from: 'og:title', context: contextOf(page, board) }
    : null;
}

const isTitle = (text: string): boolean => text.length <= LONGEST;

function textOf(element: Element | null): string | null {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim();
  return text && isTitle(text) ? text : null;
}

/** Whether one title holds the other, case and spaces apart: boards add "H/F", a place, a reference. */
function alike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
  if (!left || !right) return false;
  return left.includes(right) || right.includes(left);
}

function contextOf(page: Document, board: Board | null, posting?: Posting): string {
  const element = board?.adText ? page.querySelector(board.adText) : null;
  const shown = linesOf(element ?? page.querySelector('[itemprop="description"]'));
  const text = posting?.description ? withoutTags(posting.description) : (shown ?? '');
  return [posting?.occupation, text]
    .filter(Boolean)
    .join('\n')
    .replace(/[^\S\n]+/g, ' ')
    .slice(0, CONTEXT);
}

/** An element's text with the line ends a reader sees. */
function linesOf(element: Element | null): string | undefined {
  if (!element) return undefined;
  return element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
}

/** Words as a reader sees them where a site wrote its data as it writes HTML ("Chargé d&#039;affaires"). */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const html = text.replaceAll('<', '&lt;');
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? text;
}

function withoutTags(html: string): string {
  // Parsed as a document of its own: nothing in it runs or loads. Line ends keep
  // the words of one block from running into the amounts of the next.
  const lined = html.replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/tr)\b/gi, '\n$&');
  return new DOMParser().parseFromString(lined, 'text/html').body.textContent ?? '';
}
