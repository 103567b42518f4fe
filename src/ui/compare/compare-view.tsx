import './compare.css';
import type { Sheet } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import type { RouteProps } from '../app/routes';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useSheets } from '../sheet/use-sheets';
import { AddJob } from './add-job';
import { Columns } from './columns';
import { CompareFacts } from './compare-facts';
import { CompareSkills } from './compare-skills';
import { FoldedList } from './folded-list';
import { compareStrings } from './strings';
import { WayBlock } from './way-block';

/** Sheets that fit side by side. */
const MOST = 4;

/** Two to four sheets side by side, and the way from one to another. */
export function CompareView({ codes }: RouteProps<'compare'>) {
  const t = useStrings(compareStrings);
  const wanted = [...new Set(codes)].slice(0, MOST);
  const answer = useSheets(wanted);
  if (answer.state === 'failed') {
    return (
      <p class="app-note" role="alert">
        {t('failed')} <Button onClick={answer.retry}>{t('retry')}</Button>
      </p>
    );
  }
  if (answer.state === 'loading') return <p class="lm-hidden">{t('loading')}</p>;
  const { sheets } = answer;
  return (
    <article class="compare">
      <header class="compare-head">
        <h1>{t('title')}</h1>
        {sheets.length > 1 && (
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        )}
      </header>
      {sheets.length < 2 && <p>{t(sheets.length === 0 ? 'need_first' : 'need_two')}</p>}
      {sheets.length === 0 && (
        <p>
          <RouteLink class="lm-button" to={{ name: 'search', query: '' }}>
            <Icon name="search" /> {t('search')}
          </RouteLink>
        </p>
      )}
      <AddJob sheets={sheets} full={sheets.length >= MOST} />
      {sheets.length > 0 && <Compared sheets={sheets} />}
    </article>
  );
}

function Compared({ sheets }: { sheets: Sheet[] }) {
  const t = useStrings(compareStrings);
  return (
    <>
      <Columns title={t('missions')} sheets={sheets}>
        {({ missions }) => <FoldedList items={missions} open={6} />}
      </Columns>
      <CompareFacts sheets={sheets} />
      {sheets.length > 1 && (
        <>
          <CompareSkills sheets={sheets} />
          <WayBlock sheets={sheets} />
        </>
      )}
    </>
  );
}
