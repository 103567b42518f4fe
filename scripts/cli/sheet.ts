/** `npm run --silent sheet -- CODE… | --all`: assembled sheets as JSON, one a line. */
import { parseArgs } from 'node:util';
import { UnknownSheet } from '../../src/sheets/store';
import { shippedSheets } from '../assets/shipped-sheets';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function main(): Promise<void> {
  if (values.all === positionals.length > 0)
    throw new Error('Usage: npm run --silent sheet -- CODE… | --all');
  const store = await shippedSheets();
  const codes = values.all ? (await store.briefs()).map(({ code }) => code) : positionals;
  for (const code of codes) {
    const line = `${JSON.stringify(await store.get(code))}\n`;
    // A slow reader holds us back instead of filling memory.
    if (!process.stdout.write(line))
      await new Promise((done) => process.stdout.once('drain', done));
  }
}

main().catch((error: unknown) => {
  const known = error instanceof UnknownSheet || (error as Error).message.startsWith('Usage');
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
});
