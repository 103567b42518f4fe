import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../i18n/context';
import type { Place } from './place';
import { useRouter } from './router';
import { fragmentOf, type Route } from './routes';
import { app } from './strings';

interface CurrentViewProps {
  place: Place;
  children: ComponentChildren;
}

/** The present view in the scrolling part of the app; where the reader was is kept for the way back. */
export function CurrentView({ place, children }: CurrentViewProps) {
  const { route } = useRouter();
  const main = useRef<HTMLElement>(null);
  useTitle(route.name);
  useReturn(main, place);
  return (
    <main ref={main} class="app-main" tabIndex={-1}>
      {children}
    </main>
  );
}

/** The tab's title; a sheet gives its own, the job's name. */
function useTitle(name: Route['name']): void {
  const t = useStrings(app);
  useLayoutEffect(() => {
    if (name !== 'sheet') document.title = t('title', { title: t(`title_${name}`) });
  }, [name, t]);
}

/** Puts the scroll and the focus back where they were; a sheet just opened takes the focus, so that keys scroll it. */
function useReturn(main: RefObject<HTMLElement | null>, place: CurrentViewProps['place']): void {
  const { route, left, leave } = useRouter();
  const address = fragmentOf(route);
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    const scroller = place === 'page' ? document.documentElement : main.current;
    if (!scroller) return;
    const { top, row } = left(address);
    // Where nothing moves it is left alone: the browser would lay the view out at once to know how far it can.
    if (top !== 0 || scrolled.current !== 0) scroller.scrollTop = top;
    const before = row && main.current?.querySelector<HTMLElement>(`[data-row][href="${row}"]`);
    if (before) before.focus({ preventScroll: true });
    else if (route.name === 'sheet' && !main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
    const target = place === 'page' ? document : scroller;
    const note = () => {
      scrolled.current = scroller.scrollTop;
      leave(address, { top: scrolled.current });
    };
    const noteRow = (event: Event) => {
      const at = event.target instanceof HTMLElement ? event.target.closest('[data-row]') : null;
      leave(address, { row: at?.getAttribute('href') ?? undefined });
    };
    target.addEventListener('scroll', note, { passive: true });
    target.addEventListener('focusin', noteRow);
    return () => {
      target.removeEventListener('scroll', note);
      target.removeEventListener('focusin', noteRow);
    };
  }, [address, place, route.name, left, leave, main]);
}
