/** A page whose pictures keep it loading is read so many ms after its text is there. */
const PATIENCE = 200;

/** Chrome's, and not yet in TypeScript's DOM: drawn ahead of its reader, who may never come. */
type MaybePrerendered = Document & { prerendering?: boolean };

/** Until the document has loaded, or nearly: at once where it has. */
export function whenLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if ((document as MaybePrerendered).prerendering) {
      // What it says now would be taken for a frame's of the page that the tab shows.
      const shown = () => resolve(whenLoaded());
      document.addEventListener('prerenderingchange', shown, { once: true });
      return;
    }
    if (document.readyState === 'complete') {
      resolve();
      return;
    }
    // Once the event is over: what begins in it delays its end, and the page's own listeners.
    addEventListener('load', () => setTimeout(resolve), { once: true });
    const parsed = () => setTimeout(resolve, PATIENCE);
    if (document.readyState === 'interactive') parsed();
    else document.addEventListener('DOMContentLoaded', parsed, { once: true });
  });
}
