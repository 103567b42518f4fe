import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useStrings } from '../i18n/context';
import { usePageJobCount } from '../page-jobs/page-jobs-context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useSavedCount } from '../saved/use-saved-count';
import { prepareSearch } from '../search/engine';
import type { Place } from './place';
import { RouteLink } from './route-link';
import { useRouter } from './router';
import { fragmentOf, type Route, type RouteProps } from './routes';
import { app } from './strings';

interface HeaderProps {
  search: RefObject<HTMLInputElement | null>;
  place: Place;
}

/** The search field, which has the focus, and the sections. */
export function Header({ search, place }: HeaderProps) {
  const t = useStrings(app);
  const router = useRouter();
  const { route } = router;
  const query = route.name === 'search' ? route.query : '';
  useLayoutEffect(() => {
    if (route.name === 'sheet') return;
    search.current?.focus();
    // The field of the shell has the focus already, and tells nobody again.
    prepareInTime();
  }, []);
  useLayoutEffect(() => {
    if (place !== 'popup') return;
    // Firefox may hand the keyboard to a popup after it is drawn, and then to its body.
    const take = () => document.activeElement === document.body && search.current?.focus();
    addEventListener('focus', take);
    return () => removeEventListener('focus', take);
  }, []);
  useLayoutEffect(() => {
    // What was pressed to come to search is gone, and the focus with it.
    const lost = document.activeElement === document.body;
    if (route.name === 'search' && !route.filters && lost) search.current?.focus();
  }, [route]);
  const show = (next: RouteProps<'search'>) => {
    const move = route.name === 'search' ? router.type : router.go;
    move({ name: 'search', ...next });
  };
  return (
    <header class="app-head">
      <search class="app-search">
        {place === 'page' && (
          <RouteLink class="app-brand" to={{ name: 'search', query: '' }}>
            {t('brand')}
          </RouteLink>
        )}
        {router.canGoBack && (
          <Button look="icon" icon="back" onClick={router.back}>
            {t('back')}
          </Button>
        )}
        <label class="app-field">
          <span class="lm-hidden">{t('search_label')}</span>
          <Icon name="search" />
          <input
            ref={search}
            type="search"
            value={query}
            placeholder={t('search_hint')}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            onFocus={prepareInTime}
            onInput={(event) => show({ query: event.currentTarget.value })}
          />
        </label>
        {(route.name !== 'search' || (query && !route.filters)) && (
          <Button look="icon" icon="filter" onClick={() => show({ query, filters: true })}>
            {t('filters')}
          </Button>
        )}
        <a
          class="lm-button"
          data-look="icon"
          href="/options.html"
          target="_blank"
          rel="noreferrer"
          title={t('options')}
        >
          <Icon name="settings" />
          <span class="lm-hidden">{t('options')}</span>
        </a>
      </search>
      <Sections place={place} />
    </header>
  );
}

/** Reads what a search needs once the page is painted, as the field has the focus from the start. */
function prepareInTime(): void {
  // A failure is told by the search itself, which tries again.
  requestIdleCallback(() => prepareSearch().catch(() => undefined));
}

const SECTIONS = ['page', 'saved', 'quiz', 'convert'] as const;
type Section = (typeof SECTIONS)[number];

function Sections({ place }: Pick<HeaderProps, 'place'>) {
  const t = useStrings(app);
  const { route } = useRouter();
  const counts: Partial<Record<Section, number | null>> = {
    page: usePageJobCount(),
    saved: useSavedCount(),
  };
  // A full page stands in a tab of its own: there is no page behind it to speak of.
  const shown = SECTIONS.filter((name) => !(name === 'page' && place === 'page'));
  return (
    <nav class="app-sections" aria-label={t('sections')}>
      {shown.map((name) => (
        <RouteLink
          key={name}
          to={{ name } as Route}
          aria-current={route.name === name ? 'page' : undefined}
        >
          {counts[name] ? t('with_count', { name: t(name), count: counts[name] }) : t(name)}
        </RouteLink>
      ))}
      {place !== 'page' && (
        <a
          class="app-full"
          href={`/sheet.html#${fragmentOf(route.name === 'page' ? { name: 'search', query: '' } : route)}`}
          target="_blank"
          rel="noreferrer"
          title={t('full_page')}
        >
          <Icon name="out" />
          <span class="lm-hidden">{t('full_page')}</span>
        </a>
      )}
    </nav>
  );
}
