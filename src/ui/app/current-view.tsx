import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { useRouter } from './router';
import { fragmentOf, type Route } from './routes';
import { app } from './strings';
import { loadView, viewInMemory } from './views';

/** The present view in the scrolling part of the app; its scroll is kept for the way back. */
export function CurrentView({ place }: { place: 'popup' | 'panel' | 'page' }) {
  const { route, scrollOf, keepScroll } = useRouter();
  const main = useRef<HTMLElement>(null);
  const address = fragmentOf(route);
  const scroller = () => (place === 'page' ? document.documentElement : main.current);
  useLayoutEffect(() => {
    const element = scroller();
    if (element) element.scrollTop = scrollOf(route);
  }, [address]);
  return (
    <main
      ref={main}
      class="app-main"
      tabIndex={-1}
      onScroll={() => keepScroll(route, scroller()?.scrollTop ?? 0)}
    >
      <Loaded key={route.name} route={route} />
    </main>
  );
}

function Loaded({ route }: { route: Route }) {
  const t = useStrings(app);
  const [failed, setFailed] = useState(false);
  const [, setAttempt] = useState(0);
  const View = viewInMemory(route.name);
  useEffect(() => {
    if (View || failed) return;
    let stale = false;
    loadView(route.name).then(
      () => stale || setAttempt((attempt) => attempt + 1),
      () => stale || setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [route.name, View, failed]);
  if (failed) {
    return (
      <p class="app-note" role="alert">
        {t('failed')} <Button onClick={() => setFailed(false)}>{t('retry')}</Button>
      </p>
    );
  }
  if (!View) return <p class="lm-hidden">{t('loading')}</p>;
  const { name: _, ...props } = route;
  return <View {...props} />;
}
