import { hostElement, hostStyles } from '../host-element';
import type { Box } from './geometry';

/**
 * The one element of ours that a page ever holds, and only while a card is
 * shown: a popover, so that it is in the top layer above dialogs, with a closed
 * shadow root, so that neither page nor card can style or read the other.
 */
export class CardHost {
  readonly container: HTMLElement;
  /** Says things to a screen reader, and shows nothing. */
  readonly live: HTMLElement;
  readonly #host: HTMLElement;
  readonly #style: HTMLStyleElement;

  constructor() {
    this.#host = hostElement('card');
    this.#host.popover = 'manual';
    const root = this.#host.attachShadow({ mode: 'closed' });
    this.#style = document.createElement('style');
    this.container = document.createElement('div');
    this.container.id = 'frame';
    this.live = document.createElement('div');
    this.live.id = 'live';
    this.live.setAttribute('role', 'status');
    root.append(this.#style, this.container, this.live);
    // A click or a key in the card is the card's: a page that closes its own
    // panel on any click, or has one-letter shortcuts, must not hear of it.
    for (const type of QUIET) this.#host.addEventListener(type, (event) => event.stopPropagation());
    // Firefox hands a page what lies under the pointer in a closed root (`originalTarget`):
    // it could press what only the reader may.
    root.addEventListener('click', refuseMadeUp, { capture: true });
  }

  /** Dresses what is drawn in the container. */
  style(styles: string): void {
    this.#style.textContent = styles + HOST_STYLES;
  }

  get element(): HTMLElement {
    return this.#host;
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** Puts the card on top of everything, near what it is about. */
  open(near: Node): void {
    const parent = parentFor(near);
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.isOpen) this.#host.showPopover();
  }

  /** Comes back over what was put in the top layer since. */
  raise(near: Node): void {
    if (this.#host.isConnected && this.isOpen) this.#host.hidePopover();
    this.open(near);
  }

  /** Leaves the page as it was. */
  close(): void {
    this.#host.remove();
  }

  box(): Box {
    const { left, top, width, height } = this.container.getBoundingClientRect();
    return { left, top, width, height };
  }

  /** Whether the card lies over the whole of an element of the page. */
  hides(element: Element): boolean {
    if (!this.isOpen) return false;
    const card = this.container.getBoundingClientRect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= card.left && right <= card.right && top >= card.top && bottom <= card.bottom;
  }

  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}

function refuseMadeUp(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

const QUIET = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'contextmenu',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'focusin',
  'focusout',
];

const HOST_STYLES = `
${hostStyles('left: 0; top: 0; width: auto; height: auto; overflow: visible')}
:host(:not(:popover-open)) { display: none !important; }
:host(:popover-open) { display: block !important; }
#frame { --lm-room: initial; position: fixed; width: max-content; pointer-events: auto; }
#live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/**
 * A modal dialog makes all that is outside it inert, top layer or not, and so
 * does an element in full screen: inside one, the card is its guest. Anywhere
 * else it belongs to no part of the page.
 */
function parentFor(near: Node): Element {
  for (let at: Node | null = near; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.matches('dialog:modal, :fullscreen')) return at;
  }
  const modals = [...document.querySelectorAll('dialog:modal')];
  return modals.at(-1) ?? document.fullscreenElement ?? document.documentElement;
}
