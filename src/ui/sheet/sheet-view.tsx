import './sheet.css';
import './sheet-print.css';
import '../drawings/drawings.css';
import '../drawings/figures.css';
import './sources.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { meetHere } from '../../extension/play-store';
import type { Sheet } from '../../sheets/types';
import { afterFrame } from '../app/after-frame';
import { RouteLink } from '../app/route-link';
import { useNavigation } from '../app/router';
import type { RouteProps } from '../app/routes';
import { useStrings } from '../i18n/context';
import { usePageJobsHere } from '../page-jobs/page-jobs-context';
import { Button } from '../parts/button';
import { OwnPayLater } from '../pay/own-pay-later';
import { standsWhole } from './drawn-sheet';
import { SheetArticle } from './sheet-article';
import { sheetStrings } from './strings';
import { codeTitle, tabTitle } from './tab-title';
import { useSheet } from './use-sheet';

/** A whole sheet: two columns where there is room, one where there is not, two pages on paper. */
export function SheetView({ code }: RouteProps<'sheet'>) {
  const t = useStrings(sheetStrings);
  const answer = useSheet(code);
  const title = answer.state === 'ready' ? tabTitle(answer.sheet) : null;
  const missing = answer.state === 'failed' || answer.state === 'unknown';
  useEffect(() => {
    // Else the tab would go on naming the sheet before it.
    if (missing) document.title = codeTitle(code);
    if (!title) return;
    document.title = title;
    void meetHere(code);
  }, [code, title, missing]);
  if (answer.state === 'failed' || answer.state === 'unknown') {
    return (
      <p class="app-note" role="alert">
        {t(answer.state, { code })}{' '}
        {answer.state === 'failed' && <Button onClick={answer.retry}>{t('retry')}</Button>}{' '}
        <RouteLink class="lm-button" to={{ name: 'search', query: '' }}>
          {t('search')}
        </RouteLink>
      </p>
    );
  }
  if (answer.state === 'loading') return <p class="lm-hidden">{t('loading')}</p>;
  return <InTwoFrames key={code} sheet={answer.sheet} />;
}

/** What a screen shows of a sheet is painted first, the rest a frame later. */
function InTwoFrames({ sheet }: { sheet: Sheet }) {
  const { code } = sheet;
  return (
    <SheetArticle sheet={sheet} whole={useAfterFrame(code)} ownPay={<SheetOwnPay code={code} />} />
  );
}

/** On the job of the ad in front, what that ad pays. */
function SheetOwnPay({ code }: { code: string }) {
  const own = usePageJobsHere().jobs?.own;
  return own?.results[0]?.code === code ? <OwnPayLater own={own} code={code} /> : null;
}

/**
 * Whether the frame of a sheet's first screen is over. True from the start for
 * who comes back to a place further down, where no frame is drawn, and where
 * the whole sheet stands in the page before the app does.
 */
function useAfterFrame(code: string): boolean {
  const { left } = useNavigation();
  const [over, setOver] = useState(
    () => left(code).top > 0 || document.hidden || standsWhole(code),
  );
  // Not `useEffect`: effects run together, those of the sheet before its frame when others wait for theirs.
  useLayoutEffect(() => (over ? undefined : afterFrame(() => setOver(true))), [over]);
  return over;
}
