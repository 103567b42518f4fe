/**
 * Runs every `*.bench.ts` of this folder, one after the other, and prints what
 * they measured.
 *
 *     npm run bench [-- --json] [--only NAME]
 *
 * `--json` prints one figure a line; `--only hover` runs `hover.bench.ts` alone.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Figure } from './figure';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const SUFFIX = '.bench.ts';
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();
const chosen = options.only ? names.filter((name) => name === options.only) : names;
if (chosen.length === 0) {
  console.error(`No bench named ${options.only}; there are: ${names.join(', ') || 'none yet'}`);
  process.exit(1);
}

/** Three significant digits: more would claim a precision no timing has. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}

function row(bench: string, figure: Figure) {
  const { name, value, unit, peer, peerValue, ratio, note } = figure;
  return {
    bench,
    name,
    value: `${round(value)} ${unit}`,
    peer: peer && peerValue !== undefined ? `${round(peerValue)} ${unit} (${peer})` : '',
    ratio: ratio === undefined ? '' : `× ${round(ratio)}`,
    note: note ?? '',
  };
}

const rows: ReturnType<typeof row>[] = [];
for (const bench of chosen) {
  const { run } = (await import(`./${bench}${SUFFIX}`)) as { run: () => Promise<Figure[]> };
  for (const figure of await run()) {
    const { value, peerValue } = figure;
    const ratio =
      figure.ratio ?? (peerValue !== undefined && value ? peerValue / value : undefined);
    const whole = { ...figure, ...(ratio !== undefined && { ratio }) };
    if (options.json) console.log(JSON.stringify({ bench, ...whole }));
    else rows.push(row(bench, whole));
  }
}
if (!options.json) console.table(rows);
