import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';

/**
 * Draws in an element of its own, in the document: the same for every drawing
 * of a test, gone after it. To be called at the top of a file.
 */
export function drawInPlace(): (what: ComponentChild) => HTMLElement {
  let place: HTMLElement | null = null;
  afterEach(() => {
    if (!place) return;
    render(null, place);
    place.remove();
    place = null;
  });
  return (what) => {
    place ??= document.body.appendChild(document.createElement('div'));
    render(what, place);
    return place;
  };
}
