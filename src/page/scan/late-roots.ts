/** More hosts than this are not followed one by one. */
const MOST = 500;
/** Empty boxes are many and seldom filled so: at each frame that a page draws, the browser asks for the size of each. */
const MOST_WITH_BOXES = 100;
/** When custom elements met without a shadow root are looked at again, in ms: then it is believed that they have none. */
const LOOKS = [500, 1500, 6000];
/** What a page may attach a shadow root to beside custom elements, and does: boxes, not words. */
const PLAIN = new Set(['ARTICLE', 'ASIDE', 'DIV', 'FOOTER', 'HEADER', 'MAIN', 'NAV', 'SECTION']);

/**
 * Elements that may get a shadow root after they were read: custom elements,
 * and empty boxes that a script will fill. A page may do so long after, and no
 * mutation tells of a root that is attached; `customElements` does not exist in
 * a content script. But a box that is filled grows: its size is watched, which
 * costs nothing while it stays the same. They are also looked at whenever the
 * page changes, custom elements a few times by the clock besides.
 */
export class LateRoots {
  readonly #hosts = new Set<Element>();
  readonly #attached: () => void;
  /** Made when there is something to watch. */
  #sizes: ResizeObserver | null = null;
  #timer = 0;
  #looks = 0;

  /** @param attached called when there is something to take. */
  constructor(attached: () => void, signal: AbortSignal) {
    this.#attached = attached;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#sizes?.disconnect();
    });
  }

  /** An element of this name without an open shadow root was read. */
  met(element: Element, name: string): void {
    const custom = name.includes('-');
    if (!custom && (!PLAIN.has(name) || element.firstChild)) return;
    if (this.#hosts.size >= (custom ? MOST : MOST_WITH_BOXES) || this.#hosts.has(element)) return;
    this.#hosts.add(element);
    this.#sizes ??= new ResizeObserver((boxes) => this.#look(boxes.map(({ target }) => target)));
    this.#sizes.observe(element);
    if (!custom) return;
    this.#looks = 0;
    this.#lookLater();
  }

  /** Takes out and returns the roots attached since. */
  take(): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    for (const host of this.#hosts) {
      if (host.shadowRoot) roots.push(host.shadowRoot);
      if (!host.shadowRoot && host.isConnected) continue;
      this.#hosts.delete(host);
      this.#sizes?.unobserve(host);
    }
    return roots;
  }

  #look(hosts: Iterable<Element>): void {
    for (const { shadowRoot } of hosts) {
      if (!shadowRoot) continue;
      this.#attached();
      return;
    }
  }

  #lookLater(): void {
    const wait = LOOKS[this.#looks];
    if (this.#timer !== 0 || wait === undefined || this.#hosts.size === 0) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#looks++;
      this.#look(this.#hosts);
      this.#lookLater();
    }, wait);
  }
}
