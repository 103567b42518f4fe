import { useState } from 'preact/hooks';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { shownHost } from '../parts/shown-host';
import { AddedSites } from './added-sites';
import { hostName } from './host-name';
import type { OptionSectionProps } from './section';
import { optionStrings } from './strings';

interface SitesSectionProps extends OptionSectionProps {
  boards: string[];
}

/** The boards that are read, the sites the reader added, and the sites where the reader wants to be left alone. */
export function SitesSection({ settings, change, boards }: SitesSectionProps) {
  const t = useStrings(optionStrings);
  const { list } = useFormat();
  const { offHosts } = settings;
  return (
    <section id="sites">
      <h2>{t('sites')}</h2>
      <p>{t('sites_intro')}</p>
      <p class="quiet">{list(boards)}</p>
      <AddedSites />
      <h3>{t('sites_off')}</h3>
      {offHosts.length === 0 && <p class="quiet">{t('sites_none')}</p>}
      <ul class="hosts">
        {offHosts.map((host) => (
          <li key={host}>
            <span>{shownHost(host)}</span>
            <Button
              look="icon"
              icon="close"
              onClick={() => change({ switched: { host, off: false } })}
            >
              {t('site_on', { host: shownHost(host) })}
            </Button>
          </li>
        ))}
      </ul>
      <AddHost add={(host) => change({ switched: { host, off: true } })} />
    </section>
  );
}

function AddHost({ add }: { add(host: string): void }) {
  const t = useStrings(optionStrings);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="add-host"
      onSubmit={(event) => {
        event.preventDefault();
        const host = hostName(typed);
        setWrong(!host);
        if (!host) return;
        add(host);
        setTyped('');
      }}
    >
      <label>
        <span>{t('site_add')}</span>
        <input
          value={typed}
          placeholder={t('site_hint')}
          aria-invalid={wrong}
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit">{t('site_add_button')}</Button>
      {wrong && <p role="alert">{t('site_wrong')}</p>}
    </form>
  );
}
