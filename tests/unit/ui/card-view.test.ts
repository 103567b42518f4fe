// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createCardView } from '../../../entrypoints/card/card-view';
import type { ask as Ask } from '../../../src/extension/ask';
import type { PageSettings } from '../../../src/extension/protocol';
import type { CardCalls, CardState } from '../../../src/page/card/card';
import { sheetOf } from '../support/sheets';

const calls: CardCalls = {
  pin: vi.fn(),
  close: vi.fn(),
  choose: vi.fn(),
  retry: vi.fn(),
};

it('says in the card that a press was answered by nobody, and not in the next card', async () => {
  const ask = vi.fn(async (name: string) => {
    if (name === 'aboutReader') return { saved: false };
    throw new Error('the worker is gone');
  });
  const container = document.body.appendChild(document.createElement('div'));
  const state: CardState = {
    showing: 1,
    state: 'ready',
    code: 'E1101',
    subject: {
      text: 'community manager',
      range: () => null,
      kind: 'exact',
      score: 0.97,
      results: [],
    },
    sheet: sheetOf('E1101', {}),
    pinned: false,
    theme: 'light',
  };
  const draw = (shown: CardState) => view.draw(container, shown, calls);
  const view = createCardView({
    ask: ask as unknown as typeof Ask,
    settings: () => ({ language: 'fr' }) as PageSettings,
    own: () => null,
    changed: () => draw(state),
  });
  draw(state);
  expect(container.querySelector('[role=alert]')).toBeNull();
  container.querySelector<HTMLButtonElement>('.card-foot [data-look=main]')!.click();
  await vi.waitFor(() =>
    expect(container.querySelector('[role=alert]')?.textContent).toContain('n’a pas répondu'),
  );
  draw({ ...state, showing: 2 });
  await vi.waitFor(() => expect(container.querySelector('[role=alert]')).toBeNull());
});
