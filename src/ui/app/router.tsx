import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fragmentOf, type Route, routeOf } from './routes';

/** The ways to another view: the same all along, so that what only goes somewhere is not drawn anew at each step. */
export interface Navigation {
  /** Opens a view; with `replace`, in the place of the present one. */
  go(route: Route, options?: { replace?: boolean }): void;
  /** The present view changes as the reader types: its address follows when the typing rests. */
  type(route: Route): void;
  back(): void;
  /** Where the reader was when the view of an address was last left. */
  left(address: string): Whereabouts;
  /** Keeps where the reader is in a view. */
  leave(address: string, part: Partial<Whereabouts>): void;
}

export interface Router extends Navigation {
  route: Route;
  /** Whether there is a view to go back to. */
  canGoBack: boolean;
}

interface Whereabouts {
  /** Scrolled to, in px. */
  top: number;
  /** Address of the row that had the focus. */
  row?: string;
}

/** Changing the address takes the browser some 2 ms, and every listener of its tabs hears of it: not at each letter. */
const TYPING_RESTS_MS = 300;

const NavigationContext = createContext<Navigation | null>(null);
const RouterContext = createContext<Router | null>(null);

function given<T>(value: T | null): T {
  if (!value) throw new Error('no RouterProvider around this');
  return value;
}

/** The ways to another view. */
export const useNavigation = (): Navigation => given(useContext(NavigationContext));

/** The app's present view and the ways to another. */
export const useRouter = (): Router => given(useContext(RouterContext));

/** Follows the page's URL fragment, so that the browser's own back and forward work too. */
export function RouterProvider({ home, children }: { home: Route; children: ComponentChildren }) {
  const [route, setRoute] = useState(() => routeOf(location.hash, home));
  const depth = useRef(0);
  const navigation = useMemo(() => navigate(depth, setRoute), []);
  useLayoutEffect(() => {
    const follow = () => {
      navigation.forgetTyped();
      depth.current = Number(history.state?.depth ?? 0);
      setRoute(routeOf(location.hash, home));
    };
    // Views come back from memory at once: the scroll is ours to restore.
    history.scrollRestoration = 'manual';
    // A typed address fires both; popstate alone tells the depth of our own entries.
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    window.addEventListener('pagehide', navigation.settle);
    // A page loaded anew in the middle of its history; not at the first drawing, which takes over the worker's.
    if (history.state?.depth) follow();
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('pagehide', navigation.settle);
    };
  }, [home, navigation]);
  const router = useMemo<Router>(
    () => ({ ...navigation, route, canGoBack: depth.current > 0 }),
    [route, navigation],
  );
  return (
    <NavigationContext.Provider value={navigation}>
      <RouterContext.Provider value={router}>{children}</RouterContext.Provider>
    </NavigationContext.Provider>
  );
}

/** @param depth how many entries of the browser's history are ours, before the present one */
function navigate(depth: { current: number }, show: (route: Route) => void) {
  const places = new Map<string, Whereabouts>();
  const left = (address: string) => places.get(address) ?? { top: 0 };
  const write = (route: Route, move: 'pushState' | 'replaceState') =>
    history[move]({ depth: depth.current }, '', `#${fragmentOf(route)}`);
  let typed: { route: Route; rests: ReturnType<typeof setTimeout> } | null = null;
  const forgetTyped = () => {
    clearTimeout(typed?.rests);
    typed = null;
  };
  const settle = () => {
    const last = typed;
    forgetTyped();
    if (last) write(last.route, 'replaceState');
  };
  return {
    go(next: Route, { replace = false } = {}) {
      settle();
      if (!replace) depth.current += 1;
      write(next, replace ? 'replaceState' : 'pushState');
      show(next);
    },
    type(next: Route) {
      forgetTyped();
      typed = { route: next, rests: setTimeout(settle, TYPING_RESTS_MS) };
      show(next);
    },
    back() {
      settle();
      history.back();
    },
    left,
    leave: (address: string, part: Partial<Whereabouts>) =>
      void places.set(address, { ...left(address), ...part }),
    /** Writes the address of what was typed last, when that is still due. */
    settle,
    /** Another view is there already: what was typed last has no address any more. */
    forgetTyped,
  };
}
