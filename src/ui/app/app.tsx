import './base.css';
import './app.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PageJobsProvider } from '../page-jobs/page-jobs-context';
import { CurrentView } from './current-view';
import { Header } from './header';
import { moveByKeys } from './keys';
import { RouterProvider, useRouter } from './router';
import type { Route } from './routes';
import { searchBegun } from './shell';

interface AppProps {
  /** The view shown when the address names none. */
  home: Route;
  /** Where the app stands: a popup of fixed size, a side panel, a whole page. */
  place: 'popup' | 'panel' | 'page';
}

/** The whole application: the popup, the side panel and the full page are this, laid out for their place. */
export function App({ home, place }: AppProps) {
  const [start] = useState(() => searchBegun() ?? home);
  return (
    <RouterProvider home={start}>
      <Frame place={place} />
    </RouterProvider>
  );
}

function Frame({ place }: Pick<AppProps, 'place'>) {
  const router = useRouter();
  const frame = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) =>
      moveByKeys(event, { frame: frame.current, search: search.current, router });
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router]);
  return (
    <PageJobsProvider asks={place !== 'page' || router.route.name === 'page'}>
      <div class="app" data-place={place} ref={frame}>
        <Header search={search} place={place} />
        <CurrentView place={place} />
      </div>
    </PageJobsProvider>
  );
}
