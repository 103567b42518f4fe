import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PageJobsProvider } from '../page-jobs/page-jobs-context';
import { CurrentView } from './current-view';
import { openFirst } from './first-row';
import { Header } from './header';
import { moveByKeys } from './keys';
import type { Place } from './place';
import { useRouter } from './router';

interface FrameProps {
  place: Place;
  /** Enter was pressed before the app was there: the first row opens when it comes. */
  entered?: boolean;
  /** The present view. */
  children: ComponentChildren;
}

/** What stands around every view, and the keys that go between them. The worker draws it too, without a document. */
export function Frame({ place, entered = false, children }: FrameProps) {
  const router = useRouter();
  const frame = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) =>
      moveByKeys(event, { frame: frame.current, search: search.current, router });
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router]);
  useLayoutEffect(() => {
    if (entered) openFirst(frame.current, search.current);
  }, []);
  return (
    <PageJobsProvider
      asks={place !== 'page' || router.route.name === 'page'}
      covers={place === 'popup'}
    >
      <div class="app" data-place={place} ref={frame}>
        <Header search={search} place={place} />
        <CurrentView place={place}>{children}</CurrentView>
      </div>
    </PageJobsProvider>
  );
}
