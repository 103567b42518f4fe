// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { formItems } from '../../../src/quiz/forms';
import { RouterProvider } from '../../../src/ui/app/router';
import { FitLine } from '../../../src/ui/fit/fit';
import { SiteSwitch } from '../../../src/ui/page-jobs/site-switch';
import { ResultView } from '../../../src/ui/quiz/result-view';
import type { Quiz } from '../../../src/ui/quiz/use-quiz';
import { drawInPlace } from '../support/place';

const { addSite, ask } = vi.hoisted(() => ({ addSite: vi.fn(), ask: vi.fn() }));
vi.mock('../../../src/extension/ask', () => ({ ask }));
vi.mock('../../../src/extension/bundled/briefs', () => ({ briefs: async () => [] }));
vi.mock('../../../src/extension/active-tab', () => ({ watchActiveTab: () => () => {} }));
vi.mock('../../../src/extension/site-access', () => ({
  addSite,
  siteInFront: async () => ({ tabId: 1, hostname: 'emploi.example', pattern: '' }),
}));
vi.mock('../../../src/ui/fit/profile-context', () => ({
  useFit: () => ({ level: 4, interests: [], letters: [] }),
}));

const draw = drawInPlace();
beforeEach(() => {
  ask.mockReset();
});

const answers = formItems('short').map(({ id, type }) => [id, type === 'S' ? 5 : 2]);
const quiz = { record: { form: 'short', answers: Object.fromEntries(answers) } } as Quiz;

it.each<[string, ComponentChildren, string]>([
  ['the fit on a sheet', <FitLine key="fit" brief={undefined} />, '.lm-fit-line button'],
  ['the switch of a site', <SiteSwitch key="site" state="on" />, 'button'],
  ['the fit everywhere', <ResultView key="quiz" quiz={quiz} />, '.quiz-switch input'],
])('%s that cannot be kept says so, until it is', async (_what, view, control) => {
  const place = draw(<RouterProvider home={{ name: 'quiz' }}>{view}</RouterProvider>);
  await vi.waitFor(() => expect(place.querySelector(control)).not.toBeNull());
  const press = () => place.querySelector<HTMLElement>(control)?.click();
  const told = () => place.querySelector('[role=alert]')?.textContent;
  for (const _again of [1, 2]) {
    const before = place.querySelector<HTMLInputElement>(control)?.checked;
    ask.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    press();
    await vi.waitFor(() => expect(told()).toContain('n’a pas pu être gardé'));
    await new Promise((resolve) => setTimeout(resolve));
    // What was not kept is not shown as if it were.
    expect(place.querySelector<HTMLInputElement>(control)?.checked).toBe(before);
  }
  ask.mockResolvedValueOnce(undefined);
  press();
  await vi.waitFor(() => expect(told()).toBeUndefined());
});

it('a site that the browser does not let be added says so, until it does', async () => {
  const place = draw(
    <RouterProvider home={{ name: 'page' }}>
      <SiteSwitch state="absent" />
    </RouterProvider>,
  );
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBeNull());
  const told = () => place.querySelector('[role=alert]')?.textContent;
  addSite.mockRejectedValueOnce(new Error('permissions.request may only be called from a gesture'));
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(told()).toContain('ne laisse pas activer'));
  // The reader's own no is an answer, and needs no words.
  addSite.mockResolvedValueOnce(false);
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(told()).toBeUndefined());
});
