import { useLayoutEffect, useState } from 'preact/hooks';
import { clearRecentSearches, readRecentSearches } from '../../extension/recent-searches';
import { RouteLink } from '../app/route-link';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { searchStrings } from './strings';

/** The last searches that led to a sheet, and the way to forget them. */
export function Recents() {
  const t = useStrings(searchStrings);
  const [recent, setRecent] = useState<string[] | null>(null);
  useLayoutEffect(() => {
    readRecentSearches().then(setRecent);
  }, []);
  if (!recent) return null;
  if (recent.length === 0) return <p class="app-note">{t('empty_hint')}</p>;
  return (
    <section>
      <h2 class="list-title">{t('recent')}</h2>
      <ul class="job-list">
        {recent.map((query) => (
          <li key={query} class="job-row">
            <RouteLink to={{ name: 'search', query }} data-row class="recent">
              <Icon name="clock" /> <span>{query}</span>
            </RouteLink>
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        onClick={() => {
          setRecent([]);
          void clearRecentSearches();
        }}
      >
        {t('forget')}
      </Button>
    </section>
  );
}
