/** `npm run --silent salary`: pay statements, one a line on stdin → one JSON a line. */
import { monthlyGross } from '../../src/salary/monthly';
import { readPay } from '../../src/salary/read-pay';
import { readArguments, runCommand } from './command';
import { answerLines } from './lines';

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

await runCommand('salary', '< STATEMENTS', async () => {
  readArguments({ options: {} });
  const today = new Date();
  await answerLines('salary', (line) => JSON.stringify(describe(line, today)));
});
