import { browser } from 'wxt/browser';
import { askFromPage as ask } from '../../src/extension/ask-from-page';
import { PayChips } from '../../src/page/list-pay/pay-chips';
import type { listPosition } from '../../src/salary/list-position';
import { remembering } from '../../src/sheets/remembering';

const loadReader = remembering(async (): Promise<typeof listPosition> => {
  await import(/* @vite-ignore */ browser.runtime.getURL('/list-pay.js'));
  const { loupeMetierListPay } = globalThis as { loupeMetierListPay?: typeof listPosition };
  if (!loupeMetierListPay) throw new Error('no reader of pay');
  return loupeMetierListPay;
});

/**
 * Small pay positions beside the titles of a list, where the reader asked for them.
 * @param currency ISO code of the currency of amounts that name none.
 */
export function listPay(currency: string, signal: AbortSignal): PayChips {
  return new PayChips(async (mark, ad) => {
    const [position, [brief]] = await Promise.all([
      loadReader(),
      ask('getBriefs', { codes: [mark.code] }),
    ]);
    return position({ ...ad, currency }, brief?.pay ?? null, new Date());
  }, signal);
}
