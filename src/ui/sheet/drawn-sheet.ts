/**
 * A sheet's page as the worker draws it, put in before the app's script is
 * read: the worker has the code at hand that the page would first have to load.
 */
import { ask } from '../../extension/ask';
import type { Locale } from '../../extension/locales';
import type { DrawnSheet } from '../../extension/protocol';
import { afterFrame } from '../app/after-frame';
import type { Standing } from '../app/page-root';
import { keepClicks } from './early-clicks';
import { readSheet } from './read-sheet';

export interface Drawn extends Standing {
  code: string;
}

/** In ms: a worker that is awake has drawn a first screen by then; one that must be started has not. */
const PATIENCE = 80;

export interface Drawing {
  /** Settled when the first screen is painted, will never be, or is not worth the wait: the app can be read. */
  shown: Promise<unknown>;
  /** For the app, when it is ready: what stands in the page whole; null when nothing does, and then nothing will. */
  take(): Promise<Drawn | null>;
}

/** Puts the sheet of a code in `place`: its first screen in one frame, the rest in another. */
export function drawAhead(code: string, place: HTMLElement): Drawing {
  let standing: Promise<Drawn | null> | null = null;
  let taken = false;
  const show = async (drawn: DrawnSheet | null) => {
    // Nor is what stands there changed under a reader who is in the search field.
    if (!drawn || taken || place.contains(document.activeElement)) return;
    showScreen(drawn, place);
    const over = keepClicks(place);
    const painted = framePainted();
    standing = showRest(code, drawn.locale, place, painted).then(
      () => ({ code, locale: drawn.locale, over }),
      () => {
        over(false);
        return null;
      },
    );
    await painted;
  };
  // A failure is told by the app, which asks again.
  const ignore = () => undefined;
  const showing = ask('drawSheet', { code, languages: [...navigator.languages] }).then(
    show,
    ignore,
  );
  const waited = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)).then(() => {
    if (standing) return showing;
    // The facts alone, for the app to draw them, are there sooner than a drawing.
    readSheet(code).catch(ignore);
  });
  return {
    shown: Promise.race([showing, waited]),
    take() {
      taken = true;
      return standing ?? Promise.resolve(null);
    },
  };
}

function showScreen({ locale, theme, title, screen }: DrawnSheet, place: HTMLElement): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dataset.theme = theme;
  document.title = title;
  place.replaceChildren(...nodesOf(screen));
}

const nodesOf = (html: string): NodeListOf<ChildNode> =>
  new DOMParser().parseFromString(html, 'text/html').body.childNodes;

/** Done when the whole sheet is painted and its facts are in memory for the app. */
async function showRest(
  code: string,
  locale: Locale,
  place: HTMLElement,
  screenPainted: Promise<void>,
): Promise<void> {
  const drawing = ask('drawRest', { code, locale });
  await screenPainted;
  const reading = readSheet(code);
  const rest = await drawing;
  const sheet = place.querySelector('.sheet');
  sheet?.querySelector('.sheet-main')?.append(...nodesOf(rest.main));
  sheet?.querySelector('.sheet-rail')?.append(...nodesOf(rest.rail));
  sheet?.setAttribute('aria-busy', 'false');
  await Promise.all([reading, framePainted()]);
}

const framePainted = () => new Promise<void>((resolve) => void afterFrame(resolve));

/** Whether the page has the whole sheet of a code already. */
export const standsWhole = (code: string): boolean =>
  document.querySelector(`.sheet[data-code="${code}"][aria-busy="false"]`) !== null;
