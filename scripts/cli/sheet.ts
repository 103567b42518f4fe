/** `npm run --silent sheet -- CODE… | --all`: assembled sheets as JSON, one a line. */
import { UnknownSheet } from '../../src/sheets/store';
import { shippedSheets } from '../assets/shipped-sheets';
import { readArguments, runCommand } from './command';
import { Misuse } from './faults';
import { writeLine } from './lines';

/** The codes asked for; null = all. @throws Misuse. */
function codesAsked(): string[] | null {
  const { values, positionals } = readArguments({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.all === positionals.length > 0)
    throw new Misuse('name one code or more, or --all, and not both');
  return values.all ? null : positionals;
}

await runCommand('sheet', 'CODE… | --all', async () => {
  const asked = codesAsked();
  const store = await shippedSheets();
  for (const code of asked ?? (await store.briefs()).map((brief) => brief.code)) {
    try {
      await writeLine(JSON.stringify(await store.get(code)));
    } catch (error) {
      if (!(error instanceof UnknownSheet)) throw error;
      // The other codes are answered all the same.
      console.error(`sheet: ${error.message}`);
      process.exitCode = 1;
    }
  }
});
