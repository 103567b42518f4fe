/** More hosts than this are not followed one by one. */
const MOST = 500;
/** When elements met without a shadow root are looked at again, in ms: then it is believed that they have none. */
const LOOKS = [500, 1500, 6000];

/**
 * Custom elements that had no shadow root when they were read. A page may
 * define them long after, and no mutation tells of a root that is attached;
 * `customElements` does not exist in a content script. They are looked at
 * again a few times, and whenever the page changes.
 */
export class LateRoots {
  readonly #hosts = new Set<Element>();
  readonly #attached: () => void;
  #timer = 0;
  #looks = 0;

  /** @param attached called when there is something to take. */
  constructor(attached: () => void, signal: AbortSignal) {
    this.#attached = attached;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** An element without an open shadow root was read. */
  met(element: Element): void {
    if (!element.localName.includes('-') || this.#hosts.size >= MOST) return;
    if (this.#hosts.has(element)) return;
    this.#hosts.add(element);
    this.#looks = 0;
    this.#lookLater();
  }

  /** Takes out and returns the roots attached since. */
  take(): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    for (const host of this.#hosts) {
      if (host.shadowRoot) roots.push(host.shadowRoot);
      if (host.shadowRoot || !host.isConnected) this.#hosts.delete(host);
    }
    return roots;
  }

  #lookLater(): void {
    const wait = LOOKS[this.#looks];
    if (this.#timer !== 0 || wait === undefined || this.#hosts.size === 0) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#looks++;
      if ([...this.#hosts].some(({ shadowRoot }) => shadowRoot)) this.#attached();
      this.#lookLater();
    }, wait);
  }
}
