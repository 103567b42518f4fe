import { useState } from 'preact/hooks';
import { runOnTab, siteInFront } from '../../extension/site-access';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { pageStrings } from './strings';

/** Reads the page in front this once, under the permission that opening the popup gave. */
export function ReadOnce({ done }: { done(): void }) {
  const t = useStrings(pageStrings);
  const [refused, setRefused] = useState(false);
  const read = async () => {
    const site = await siteInFront();
    if (site) await runOnTab(site.tabId);
    if (site) done();
    else setRefused(true);
  };
  return (
    <>
      <Button icon="eye" onClick={() => void read().catch(() => setRefused(true))}>
        {t('read_once')}
      </Button>
      {refused && <span role="alert">{t('read_refused')}</span>}
    </>
  );
}
