/** `npm run --silent salary`: pay statements, one a line on stdin → one JSON a line. */
import { createInterface } from 'node:readline';
import { monthlyGross } from '../../src/salary/monthly';
import { readPay } from '../../src/salary/read-pay';

function describe(text: string, today: Date): object {
  const pay = readPay(text);
  if (!pay) return { text, none: true };
  const { ends } = monthlyGross(pay, today);
  if (pay.smic) {
    const { factor } = pay.smic;
    return { text, smic: true, factor, period: pay.period, basis: pay.basis, monthlyGross: ends };
  }
  const { low, high, period, basis, currency } = pay;
  return {
    text,
    low,
    high,
    period,
    basis,
    ...(currency !== 'EUR' && { currency }),
    monthlyGross: ends,
  };
}

const today = new Date();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const written = process.stdout.write(`${JSON.stringify(describe(line, today))}\n`);
  if (!written) await new Promise((drained) => process.stdout.once('drain', drained));
}
