import type { ask } from '../../src/extension/ask';
import type { PageSettings } from '../../src/extension/protocol';
import type { CardState, CardView } from '../../src/page/card/card';
import type { OwnJob } from '../../src/page/own-job/own-job';
import { announcement } from '../../src/ui/card/announcement';
import { cardStyles, renderCard } from '../../src/ui/card/render';
import { resolveLocale } from '../../src/ui/i18n/translate';
import { ownPayOf } from './own-pay';
import { createReader } from './reader';

export interface CardViewOptions {
  /** The content script's way to ask the background. */
  ask: typeof ask;
  settings(): PageSettings;
  /** The job of the ad that the page is. */
  own(): OwnJob | null;
  /** Called when the shown card has something else to show. */
  changed(): void;
}

/** What a card learns of the reader without being asked may fail in silence: it keeps what it shows. */
const ignore = () => {};

/** The card of the interface, fed by the background. */
export function createCardView({ ask, settings, own, changed }: CardViewOptions): CardView {
  const locale = () => resolveLocale(settings().language, navigator.languages);
  const labelOf = ({ sheet, subject, code }: CardState) =>
    sheet?.label.display ??
    subject.results.find((result) => result.code === code)?.label ??
    subject.text;
  const reader = createReader(ask, changed);
  let met = '';
  /** The showing in which the last press was answered by nobody. */
  let unanswered: number | null = null;

  function press(showing: number, asked: Promise<unknown>) {
    asked.then(
      () => {
        unanswered = null;
      },
      () => {
        unanswered = showing;
        changed();
      },
    );
  }

  return {
    styles: cardStyles,
    announce: (state, place) =>
      announcement(locale(), { label: labelOf(state), known: state.code !== '' }, place),
    draw(container, state, calls) {
      const { showing, code, subject, sheet, pinned, theme } = state;
      const { text, kind, score, results } = subject;
      renderCard(
        container,
        {
          showing,
          mention: { text, kind, score, results },
          sheet,
          state: state.state,
          locale: locale(),
          pinned,
          theme,
          unanswered: unanswered === showing,
          ownPay: ownPayOf(own(), code),
          ...reader.about(code),
        },
        {
          ...calls,
          openSheet: (opened) => press(showing, ask('openSheet', { code: opened })),
          save: (kept) => void reader.toggle(kept, locale()).catch(ignore),
          hideSite: () => press(showing, ask('hideSite', {})),
          search: (query) => press(showing, ask('openSearch', { query })),
        },
      );
      const meeting = `${showing} ${code}`;
      if (state.state !== 'ready' || met === meeting) return;
      met = meeting;
      reader.meet(code, locale()).catch(ignore);
    },
  };
}

export type CreateCardView = typeof createCardView;
