import { useLayoutEffect, useState } from 'preact/hooks';
import { watchActiveTab } from '../../extension/active-tab';
import { addSite, type Site, siteInFront } from '../../extension/site-access';
import { useSettingsChange } from '../app/use-settings-change';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { shownHost } from '../parts/shown-host';
import { inTurn } from './in-turn';
import { pageStrings } from './strings';

interface SiteSwitchProps {
  /** Whether the marks are on there, off, or the site was never added. */
  state: 'on' | 'off' | 'absent';
}

/** One click switches the marks of the site in front off or on, or asks to run there too. */
export function SiteSwitch({ state }: SiteSwitchProps) {
  const t = useStrings(pageStrings);
  const { change, trouble } = useSettingsChange();
  const [site, setSite] = useState<Site | null>(null);
  const [refused, setRefused] = useState<Site | null>(null);
  useLayoutEffect(() => {
    let stale = false;
    const look = inTurn(() =>
      siteInFront().then(
        (found) => {
          if (!stale) setSite(found);
        },
        // A tab that cannot be asked has no switch.
        () => {},
      ),
    );
    // A side panel stays while its reader goes to other tabs, and on to other sites.
    const stop = watchActiveTab(look);
    look();
    return () => {
      stale = true;
      stop();
    };
  }, []);
  if (!site) return null;
  const host = shownHost(site.hostname);
  const act = () => {
    // A reader who answers no knows it; a browser that does not even ask must be spoken for.
    if (state === 'absent')
      addSite(site).then(
        () => setRefused(null),
        () => setRefused(site),
      );
    else change({ switched: { host: site.hostname, off: state === 'on' } });
  };
  return (
    <>
      <Button look={state === 'on' ? 'quiet' : 'plain'} onClick={act}>
        {t(`site_${state}`, { host })}
      </Button>
      {trouble}
      {refused?.hostname === site.hostname && (
        <span class="lm-trouble" role="alert">
          {t('site_refused', { host })}
        </span>
      )}
    </>
  );
}
