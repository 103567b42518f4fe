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

const ready: CardState = {
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

it('asks anew at each showing whether the job is kept, and once in each', async () => {
  const ask = vi.fn(async (_name: string) => ({ saved: false }));
  const container = document.body.appendChild(document.createElement('div'));
  const view = createCardView({
    ask: ask as unknown as typeof Ask,
    settings: () => ({ language: 'fr' }) as PageSettings,
    own: () => null,
    changed: () => {},
  });
  for (const showing of [1, 1, 2]) view.draw(container, { ...ready, showing }, calls);
  expect(ask.mock.calls.map(([name]) => name)).toEqual(['aboutReader', 'aboutReader']);
});

it('says in the card that a press was answered by nobody, and not in the next card', async () => {
  const ask = vi.fn(async (name: string) => {
    if (name === 'aboutReader') return { saved: false };
    throw new Error('the worker is gone');
  });
  const container = document.body.appendChild(document.createElement('div'));
  const draw = (shown: CardState) => view.draw(container, shown, calls);
  const view = createCardView({
    ask: ask as unknown as typeof Ask,
    settings: () => ({ language: 'fr' }) as PageSettings,
    own: () => null,
    changed: () => draw(ready),
  });
  draw(ready);
  expect(container.querySelector('[role=alert]')).toBeNull();
  container.querySelector<HTMLButtonElement>('.card-foot [data-look=main]')!.click();
  await vi.waitFor(() =>
    expect(container.querySelector('[role=alert]')?.textContent).toContain('n’a pas répondu'),
  );
  draw({ ...ready, showing: 2 });
  await vi.waitFor(() => expect(container.querySelector('[role=alert]')).toBeNull());
});
