/**
 * What reads a page, marks it and answers for it, as a script of its own: the
 * content script loads it when the page has loaded, so that its parsing delays
 * nothing of the page's.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from './run';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { loupeMetierRun: run });
});
