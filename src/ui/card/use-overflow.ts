import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a scrolling part reachable and legible: where there is more than it
 * shows, the keyboard can enter it to scroll (a scroll box with nothing to
 * focus in it is closed to a keyboard), and its cut edge fades.
 */
export function useOverflow() {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = part.current;
    if (!box) return;
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop } = box;
      if (scrollHeight > clientHeight) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
      box.toggleAttribute('data-more', scrollHeight - clientHeight - scrollTop > 1);
    };
    // The room on the page changes with the place of the card, after it is drawn.
    const watcher = new ResizeObserver(look);
    watcher.observe(box);
    for (const child of box.children) watcher.observe(child);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', look);
    };
  });
  return part;
}
