// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { whenLoaded } from '../../../entrypoints/jobboard/when-loaded';

const prerendering = (on: boolean) =>
  Object.defineProperty(document, 'prerendering', { value: on, configurable: true });
afterEach(() => prerendering(false));

it('a page drawn ahead of its reader is read when it is shown', async () => {
  prerendering(true);
  let read = false;
  const reading = whenLoaded().then(() => {
    read = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(read).toBe(false);
  prerendering(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await reading;
});
