import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PageJobsProvider } from '../page-jobs/page-jobs-context';
import { CurrentView } from './current-view';
import { openFirst } from './first-row';
import { Header } from './header';
import { moveByKeys } from './keys';
import type { Place } from './place';
import { useRouter } from './router';
import { takeEnter } from './shell';

interface FrameProps {
  place: Place;
  /** The present view. */
  children: ComponentChildren;
}

/** What stands around every view, and the keys that go between them. */
export function Frame({ place, children }: FrameProps) {
  const router = useRouter();
  const frame = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [entered] = useState(takeEnter);
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
    <PageJobsProvider asks={place !== 'page' || router.route.name === 'page'}>
      <div class="app" data-place={place} ref={frame}>
        <Header search={search} place={place} />
        <CurrentView place={place}>{children}</CurrentView>
      </div>
    </PageJobsProvider>
  );
}
