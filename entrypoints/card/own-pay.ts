import type { OwnJob } from '../../src/page/own-job/own-job';
import { type AdPay, readAdPay } from '../../src/salary/ad-pay';

const known = new WeakMap<OwnJob, AdPay>();

/** The pay of the page's ad, for the card of its own job alone; read once an ad. */
export function ownPayOf(own: OwnJob | null, code: string): AdPay | undefined {
  if (!own || own.results[0]?.code !== code) return undefined;
  const read = known.get(own);
  if (read) return read;
  const pay = readAdPay({ ...own, jsonLd: own.baseSalary, text: own.context });
  known.set(own, pay);
  return pay;
}
