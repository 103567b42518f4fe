import './sheet.css';
import './sheet-print.css';
import '../drawings/drawings.css';
import '../drawings/figures.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { meetJobs } from '../../extension/play-store';
import type { Sheet } from '../../sheets/types';
import { useNavigation } from '../app/router';
import type { RouteProps } from '../app/routes';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { DayBlock } from './day-block';
import { EditorialBlocks } from './editorial-blocks';
import { InterestsBlock } from './interests-block';
import { MarketBlock } from './market-block';
import { MissionsBlock } from './missions-block';
import { NeighboursBlock } from './neighbours-block';
import { PayBlock } from './pay-block';
import { PeopleBlock } from './people-block';
import { SheetHead } from './sheet-head';
import { SkillsBlock } from './skills-block';
import { SourcesBlock } from './sources-block';
import { sheetStrings } from './strings';
import { TrainingBlock } from './training-block';
import { useSheet } from './use-sheet';

/** A whole sheet: two columns where there is room, one where there is not, two pages on paper. */
export function SheetView({ code }: RouteProps<'sheet'>) {
  const t = useStrings(sheetStrings);
  const answer = useSheet(code);
  const label = answer.state === 'ready' ? answer.sheet.label.display : null;
  useEffect(() => {
    if (!label) return;
    document.title = `${label} · Loupe Métier`;
    void meetJobs([code]);
  }, [code, label]);
  if (answer.state === 'failed') {
    return (
      <p class="app-note" role="alert">
        {t('failed', { code })} <Button onClick={answer.retry}>{t('retry')}</Button>
      </p>
    );
  }
  if (answer.state === 'loading') return <p class="lm-hidden">{t('loading')}</p>;
  return <Blocks key={code} sheet={answer.sheet} />;
}

/** What a screen shows of a sheet is painted first; the rest, four fifths of the page, a frame later. */
function Blocks({ sheet }: { sheet: Sheet }) {
  const whole = useAfterFrame(sheet.code);
  return (
    <article class="sheet" data-code={sheet.code} aria-busy={!whole}>
      <SheetHead sheet={sheet} />
      <div class="sheet-main">
        <MissionsBlock sheet={sheet} />
        {whole && (
          <>
            <SkillsBlock sheet={sheet} />
            <DayBlock sheet={sheet} />
            <PeopleBlock sheet={sheet} />
            <InterestsBlock sheet={sheet} />
            <NeighboursBlock sheet={sheet} />
            {sheet.editorial && <EditorialBlocks editorial={sheet.editorial} />}
          </>
        )}
      </div>
      <div class="sheet-rail">
        <PayBlock sheet={sheet} />
        {whole && (
          <>
            <TrainingBlock sheet={sheet} />
            <MarketBlock sheet={sheet} />
            <SourcesBlock sheet={sheet} />
          </>
        )}
      </div>
    </article>
  );
}

/**
 * Whether the frame of a sheet's first screen is over. True from the start for
 * who comes back to a place further down, and where no frame is drawn.
 */
function useAfterFrame(code: string): boolean {
  const { left } = useNavigation();
  const [over, setOver] = useState(() => left(code).top > 0 || document.hidden);
  useLayoutEffect(() => {
    if (over) return;
    let rest: ReturnType<typeof setTimeout>;
    // Not `useEffect`: effects run together, those of the sheet before its frame when others wait for theirs.
    const frame = requestAnimationFrame(() => {
      rest = setTimeout(() => setOver(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [over]);
  return over;
}
