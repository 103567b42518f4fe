import { useEffect, useState } from 'preact/hooks';
import { addedSites, removeSite, watchSites } from '../../extension/added-sites';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { shownHost } from '../parts/shown-host';
import { optionStrings } from './strings';

/** The sites the reader added by the browser's permission, and the way to take each out. */
export function AddedSites() {
  const t = useStrings(optionStrings);
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    const read = () => void addedSites().then(setSites, () => setSites([]));
    read();
    return watchSites(read);
  }, []);
  return (
    <>
      <h3>{t('sites_added')}</h3>
      {sites?.length === 0 && <p class="quiet">{t('sites_added_none')}</p>}
      <ul class="hosts">
        {sites?.map((pattern) => (
          <li key={pattern}>
            <span>{siteName(pattern)}</span>
            <Button look="icon" icon="close" onClick={() => void removeSite(pattern)}>
              {t('site_remove', { host: siteName(pattern) })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The host of a match pattern; the pattern itself where it is wider than one host. */
function siteName(pattern: string): string {
  const host = /^https?:\/\/([^/*]+)\//.exec(pattern)?.[1];
  return host ? shownHost(host) : pattern;
}
