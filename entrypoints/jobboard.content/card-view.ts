import { ask } from '../../src/extension/ask';
import type { Settings } from '../../src/extension/settings';
import type { CardState, CardView } from '../../src/page/card/card';
import type { OwnJob } from '../../src/page/session';
import { announcement } from '../../src/ui/card/announcement';
import { cardStyles, renderCard } from '../../src/ui/card/render';
import { resolveLocale } from '../../src/ui/i18n/translate';
import { followReader } from './reader';

export interface CardViewOptions {
  settings(): Settings;
  own(): OwnJob | null;
  hideSite(): void;
}

/** The card of the interface, fed by the background. */
export function createCardView({ settings, hideSite }: CardViewOptions): CardView {
  const locale = () => resolveLocale(settings().language, navigator.languages);
  const labelOf = ({ sheet, subject, code }: CardState) =>
    sheet?.label.display ?? subject.results.find((result) => result.code === code)?.label ?? '';
  let redraw = () => {};
  const reader = followReader(() => redraw());
  let met: CardState | null = null;
  const isMet = ({ subject, code }: CardState) => met?.subject === subject && met.code === code;

  const paint: CardView['draw'] = (container, state, calls) => {
    const { text, kind, score, results } = state.subject;
    renderCard(
      container,
      {
        mention: { text, kind, score, results },
        sheet: state.sheet,
        state: state.state,
        locale: locale(),
        pinned: state.pinned,
        theme: state.theme,
        ...reader.about(state.code),
      },
      {
        ...calls,
        openSheet: (code) => void ask('openSheet', { code }).catch(() => {}),
        save: (code) => void reader.toggle({ code, label: labelOf(state) }),
        hideSite,
      },
    );
  };

  return {
    styles: cardStyles,
    getSheet: (code) => ask('getSheet', { code }),
    announce: (state, place) => announcement(locale(), labelOf(state), place),
    draw(container, state, calls) {
      // Redrawn only while it is the card on the page.
      redraw = () => container.isConnected && paint(container, state, calls);
      paint(container, state, calls);
      if (state.state !== 'ready' || isMet(state)) return;
      met = { ...state };
      void reader.meet(state.code, locale());
    },
  };
}
