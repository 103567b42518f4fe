import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import { addSite, type Site, siteInFront } from '../../extension/site-access';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { pageStrings } from './strings';

interface SiteSwitchProps {
  /** Whether the marks are on there, off, or the site was never added. */
  state: 'on' | 'off' | 'absent';
}

/** One click switches the marks of the site in front off or on, or asks to run there too. */
export function SiteSwitch({ state }: SiteSwitchProps) {
  const t = useStrings(pageStrings);
  const [site, setSite] = useState<Site | null>(null);
  useLayoutEffect(() => {
    let stale = false;
    siteInFront().then(
      (found) => stale || setSite(found),
      () => {},
    );
    return () => {
      stale = true;
    };
  }, []);
  if (!site) return null;
  const act = () => {
    if (state === 'absent') void addSite(site);
    else void ask('changeSettings', { switched: { host: site.hostname, off: state === 'on' } });
  };
  return (
    <Button look={state === 'on' ? 'quiet' : 'plain'} onClick={act}>
      {t(`site_${state}`, { host: site.hostname })}
    </Button>
  );
}
