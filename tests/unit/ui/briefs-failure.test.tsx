// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { RouterProvider } from '../../../src/ui/app/router';
import { RankedJobs } from '../../../src/ui/quiz/ranked-jobs';
import { drawInPlace } from '../support/place';

const { briefs } = vi.hoisted(() => ({ briefs: vi.fn() }));
vi.mock('../../../src/extension/bundled/briefs', () => ({ briefs }));

const profile = { scores: { R: 1, I: 0, A: 0, S: -1, E: 0, C: 0 }, interests: {}, answered: 18 };
const draw = drawInPlace();

it('the jobs near a profile that cannot be read say so, and come at the next try', async () => {
  briefs.mockRejectedValueOnce(new Error('cut')).mockResolvedValue([]);
  const place = draw(
    <RouterProvider home={{ name: 'quiz' }}>
      <RankedJobs profile={profile} />
    </RouterProvider>,
  );
  const told = () => place.querySelector('[role=alert]');
  await vi.waitFor(() => expect(told()?.textContent).toContain('n’ont pas répondu'));
  told()?.querySelector('button')?.click();
  await vi.waitFor(() => expect(told()).toBeNull());
  expect(place.querySelector('[role=status]')).not.toBeNull();
});
