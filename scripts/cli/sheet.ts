/** `npm run --silent sheet -- CODE… | --all`: assembled sheets as JSON, one a line. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { UnknownSheet } from '../../src/sheets/store';
import { shippedSheets } from '../assets/shipped-sheets';

class Misuse extends Error {
  constructor() {
    super('Usage: npm run --silent sheet -- CODE… | --all');
  }
}

/** The codes asked for; null = all. @throws Misuse. */
function codesAsked(): string[] | null {
  try {
    const { values, positionals } = parseArgs({
      options: { all: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.all !== positionals.length > 0) return values.all ? null : positionals;
  } catch {
    // An unknown option: the usage says it better than Node.
  }
  throw new Misuse();
}

async function main(): Promise<void> {
  // The reader went away ("| head"): nothing is left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const asked = codesAsked();
  const store = await shippedSheets();
  for (const code of asked ?? (await store.briefs()).map((brief) => brief.code)) {
    const line = `${JSON.stringify(await store.get(code))}\n`;
    // A slow reader holds us back instead of filling memory.
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof Misuse || error instanceof UnknownSheet;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
