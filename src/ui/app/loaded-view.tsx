import { useLayoutEffect, useState } from 'preact/hooks';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { useRouter } from './router';
import type { Route } from './routes';
import { app } from './strings';
import { loadView, viewInMemory } from './views';

/** The view of the present route, read when it is first shown. */
export function LoadedView() {
  const { route } = useRouter();
  return <Loaded key={route.name} route={route} />;
}

function Loaded({ route }: { route: Route }) {
  const t = useStrings(app);
  const [failed, setFailed] = useState(false);
  const [, setAttempt] = useState(0);
  const View = viewInMemory(route.name);
  useLayoutEffect(() => {
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
