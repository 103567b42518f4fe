/** Time a page has to come to rest before it is taken for one that moves, in ms: most spinners end with the load. */
const PATIENCE = 5000;
/** A page read again so many times meanwhile is changed all the time, by its script. */
const MANY = 10;
/** What Chromium animates outside the main thread: frames of these cost nothing. */
const COMPOSITED = new Set([
  'transform',
  'translate',
  'rotate',
  'scale',
  'opacity',
  'filter',
  'backdropFilter',
]);
/** Parts of a keyframe that are no properties of style. */
const TIMING = new Set(['offset', 'computedOffset', 'easing', 'composite']);
/** A spinner drawn by SVG itself, on any of the boards' pages. */
const ENDLESS_SVG = ['animate', 'animateTransform', 'animateMotion']
  .map((name) => `${name}[repeatCount="indefinite"]`)
  .join();

/**
 * Tells whether a page gets a new style at every frame, with nothing in it that
 * ends: a spinner, a shimmer, a script that moves things. At each such frame
 * Chromium finds the place of every highlighted range anew and paints it. A
 * page that is read to its end is looked at once, a while later; by the clock
 * only for as long as its script goes on changing it.
 */
export class Motion {
  readonly #tell: (moving: boolean) => void;
  readonly #signal: AbortSignal;
  #timer = 0;
  #reads = 0;
  #moving = false;

  /** @param tell called when the page turns out to move, or not to move any more */
  constructor(tell: (moving: boolean) => void, signal: AbortSignal) {
    this.#tell = tell;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The page was read to its end, for the first time or again. */
  read(): void {
    this.#reads++;
    if (this.#timer === 0) this.#lookLater();
  }

  #lookLater(): void {
    if (this.#signal.aborted) return;
    this.#reads = 0;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#look(this.#reads >= MANY);
    }, PATIENCE);
  }

  #look(changing: boolean): void {
    const moving = changing || isAnimated(document);
    if (moving !== this.#moving) this.#tell(moving);
    this.#moving = moving;
    // No further read may come to say that a script has stopped.
    if (changing) this.#lookLater();
  }
}

/** Whether an animation without an end gives the document a new style at every frame. */
function isAnimated(document: Document): boolean {
  for (const element of document.querySelectorAll(ENDLESS_SVG)) {
    const svg = element.closest('svg');
    if (svg && svg.getClientRects().length > 0 && !svg.animationsPaused()) return true;
  }
  return document.getAnimations().some(isEndless);
}

function isEndless({ effect, playState }: Animation): boolean {
  if (playState !== 'running' || effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return false;
  return (
    !(effect instanceof KeyframeEffect) ||
    effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((key) => !TIMING.has(key) && !COMPOSITED.has(key)))
  );
}
