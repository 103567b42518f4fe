/**
 * Where the reader is. A frame written on the fly has no address of its own, and
 * some boards show their ads in a frame at a technical one: both belong to the
 * page around them.
 */

/** The outermost window around this one that the page may look into: its own site's. */
function outermost(): Window {
  let at: Window = window;
  while (at !== at.parent && canRead(at.parent)) at = at.parent;
  return at;
}

function canRead(other: Window): boolean {
  try {
    return typeof other.location.href === 'string';
  } catch {
    return false;
  }
}

export function pageAddress(): string {
  return outermost().location.href;
}

/**
 * Calls back when the page goes to another address without loading. Where the
 * browser does not tell (no Navigation API), the page itself does: it draws
 * something new.
 */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  const page = outermost();
  let known = page.location.href;
  const look = () => {
    if (page.location.href === known) return;
    known = page.location.href;
    changed();
  };
  page.addEventListener('popstate', look, { signal });
  if ('navigation' in page) {
    // Its `navigate` comes before the new address, this event after.
    (page.navigation as EventTarget).addEventListener('currententrychange', look, { signal });
    return;
  }
  const watcher = new MutationObserver(look);
  watcher.observe((page as Window).document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watcher.disconnect());
}
