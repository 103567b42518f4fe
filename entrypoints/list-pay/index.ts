/**
 * The reader of pay in lists of results, as a script of its own: only a page
 * whose reader asked for pay in lists loads it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listPosition } from '../../src/salary/list-position';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { loupeMetierListPay: listPosition });
});
