import type { ComponentChildren } from 'preact';
import type { Sheet } from '../../sheets/types';
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
import { TrainingBlock } from './training-block';

interface SheetProps {
  sheet: Sheet;
}

interface ArticleProps extends SheetProps {
  /** False while the rest, four fifths of the page, is still to come. */
  whole: boolean;
  /** What the ad in front pays. */
  ownPay?: ComponentChildren;
}

/** A sheet, or what a screen shows of it. */
export function SheetArticle({ sheet, whole, ownPay }: ArticleProps) {
  return (
    <article class="sheet" data-code={sheet.code} aria-busy={!whole}>
      <SheetHead sheet={sheet} />
      <div class="sheet-lead">
        <MissionsBlock sheet={sheet} />
      </div>
      <div class="sheet-rail">
        <PayBlock sheet={sheet}>{ownPay}</PayBlock>
        {whole && <RailRest sheet={sheet} />}
      </div>
      <div class="sheet-main">{whole && <MainRest sheet={sheet} />}</div>
    </article>
  );
}

/** What follows the first screen in the wide column, and in a narrow page after the other. */
export function MainRest({ sheet }: SheetProps) {
  return (
    <>
      <SkillsBlock sheet={sheet} />
      <DayBlock sheet={sheet} />
      <PeopleBlock sheet={sheet} />
      <InterestsBlock sheet={sheet} />
      <NeighboursBlock sheet={sheet} />
      {sheet.editorial && <EditorialBlocks editorial={sheet.editorial} />}
      <SourcesBlock sheet={sheet} />
    </>
  );
}

/** What follows it in the narrow one. */
export function RailRest({ sheet }: SheetProps) {
  return (
    <>
      <TrainingBlock sheet={sheet} />
      <MarketBlock sheet={sheet} />
    </>
  );
}
