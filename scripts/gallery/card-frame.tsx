import { type CardModel, cardStyles, renderCard } from '../../src/ui/card/render';
import { facts } from './facts';
import type { State } from './states';

/** The card as a page would host it, over the words of the address. */
export async function showCard({ theme, language, worker }: State): Promise<void> {
  const text = decodeURIComponent(location.hash.slice(1));
  const style = document.createElement('style');
  style.textContent = `${cardStyles} body { margin: 8px; background: ${theme === 'dark' ? '#101416' : '#fff'}; }`;
  document.head.append(style);
  const place = document.getElementById('app') as HTMLElement;
  place.dataset.theme = theme ?? 'light';

  const { linker, sheets } = await facts();
  const results = linker.link(text);
  const model: CardModel = {
    showing: 1,
    mention: { text, kind: results[0]?.kind ?? null, score: results[0]?.score ?? 0, results },
    sheet: null,
    state:
      worker === 'slow' ? 'loading' : worker === 'fails' ? 'error' : results[0] ? 'ready' : 'none',
    locale: language ?? 'fr',
    pinned: false,
    saved: false,
    theme,
  };
  const draw = (change: Partial<CardModel>) => {
    Object.assign(model, change);
    renderCard(place, model, {
      openSheet: () => undefined,
      save: () => draw({ saved: !model.saved }),
      pin: () => draw({ pinned: !model.pinned }),
      close: () => undefined,
      choose: async (code) => draw({ sheet: await sheets.get(code), state: 'ready' }),
      hideSite: () => undefined,
      retry: () => undefined,
      search: () => undefined,
    });
  };
  const code = results[0]?.code;
  if (model.state === 'ready' && code) draw({ sheet: await sheets.get(code) });
  else draw({});
}
