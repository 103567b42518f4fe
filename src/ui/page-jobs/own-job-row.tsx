import type { OwnJob } from '../../extension/protocol';
import type { Brief } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import { FitMark } from '../fit/fit';
import { useStrings } from '../i18n/context';
import { sayWayIn } from '../parts/level';
import { parts } from '../parts/strings';
import { OwnPayLater } from '../pay/own-pay-later';
import { pageStrings } from './strings';

interface OwnJobRowProps {
  own: OwnJob;
  brief: Brief | undefined;
}

/** The ad's own job, larger than the rest, with its pay drawn. */
export function OwnJobRow({ own, brief }: OwnJobRowProps) {
  const t = useStrings(pageStrings);
  const p = useStrings(parts);
  const [best] = own.results;
  if (!best) {
    return (
      <div class="own-job">
        <h2 class="list-title">{t('own')}</h2>
        <p>{own.title}</p>
        <p class="lm-unknown">{t('own_unknown')}</p>
      </div>
    );
  }
  const entry = sayWayIn(p, brief);
  return (
    <div class="own-job">
      <h2 class="list-title">{t('own')}</h2>
      <RouteLink to={{ name: 'sheet', code: best.code }} data-row class="own-job-link">
        <strong lang="fr">{brief?.label ?? best.label}</strong>
        {own.title !== best.label && <small>{t('named', { text: own.title })}</small>}
        {entry && <small>{entry}</small>}
        <FitMark brief={brief} />
      </RouteLink>
      <OwnPayLater own={own} code={best.code} />
    </div>
  );
}
