/**
 * The elements of ours that a page ever holds. Each is a plain `div`: a page
 * could define a custom element of any name, whose constructor would run on
 * ours and whose `attachInternals` gives the page a closed shadow root.
 */

/** What a host holds: the card, or the pay beside the titles of a list. */
type Held = 'card' | 'pay';

/** Tells our hosts from the page's elements. */
const MARK = 'data-loupe-metier';

export function hostElement(held: Held): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(MARK, held);
  return host;
}

/**
 * Takes away what an older script of ours left. In Firefox the script of an
 * extension that is updated or switched off ends without a word.
 */
export function dropLeftHosts(): void {
  for (const host of document.querySelectorAll(`div[${MARK}]`)) host.remove();
}

/**
 * Styles of a host that lies over the page and takes no room there, for the
 * sheet of its shadow root. `!important`: the page's own sheet addresses the
 * host too, and there an important rule of the inside wins over any of the
 * outside. Custom properties are no part of `all`: what is inside declares
 * those it reads on an element of its own.
 * @param declarations what this one needs beside, or otherwise
 */
export function hostStyles(declarations: string): string {
  const own = `all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0;
    background: none; direction: ltr; unicode-bidi: isolate; pointer-events: none; ${declarations}`;
  const important = own.split(';').map((each) => `${each} !important;`);
  return `:host { ${important.join('')} }
:host::before, :host::after, :host::backdrop { display: none !important; }`;
}
