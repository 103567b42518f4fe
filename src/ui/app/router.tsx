import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fragmentOf, type Route, routeOf } from './routes';

export interface Router {
  route: Route;
  /** Opens a view; with `replace`, in the place of the present one. */
  go(route: Route, options?: { replace?: boolean }): void;
  back(): void;
  /** Whether there is a view to go back to. */
  canGoBack: boolean;
  /** Where the reader was when the view of an address was last left. */
  left(address: string): Whereabouts;
  /** Keeps where the reader is in a view. */
  leave(address: string, part: Partial<Whereabouts>): void;
}

interface Whereabouts {
  /** Scrolled to, in px. */
  top: number;
  /** Address of the row that had the focus. */
  row?: string;
}

const RouterContext = createContext<Router | null>(null);

/** The app's present view and the ways to another. */
export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('useRouter outside of a RouterProvider');
  return router;
}

/** Follows the page's URL fragment, so that the browser's own back and forward work too. */
export function RouterProvider({ home, children }: { home: Route; children: ComponentChildren }) {
  const [route, setRoute] = useState(() => routeOf(location.hash, home));
  const depth = useRef(0);
  const places = useRef(new Map<string, Whereabouts>());
  const left = useCallback((address: string) => places.current.get(address) ?? { top: 0 }, []);
  const leave = useCallback(
    (address: string, part: Partial<Whereabouts>) =>
      void places.current.set(address, { ...left(address), ...part }),
    [left],
  );
  useLayoutEffect(() => {
    const follow = () => {
      depth.current = Number(history.state?.depth ?? 0);
      setRoute(routeOf(location.hash, home));
    };
    // Views come back from memory at once: the scroll is ours to restore.
    history.scrollRestoration = 'manual';
    // A typed address fires both; popstate alone tells the depth of our own entries.
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [home]);
  const router = useMemo<Router>(
    () => ({
      route,
      go(next, { replace = false } = {}) {
        if (!replace) depth.current += 1;
        const move = replace ? 'replaceState' : 'pushState';
        history[move]({ depth: depth.current }, '', `#${fragmentOf(next)}`);
        setRoute(next);
      },
      back: () => history.back(),
      canGoBack: depth.current > 0,
      left,
      leave,
    }),
    [route, left, leave],
  );
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}
