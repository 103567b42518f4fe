/** How every command-line tool begins and ends. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { inWords, Misuse } from './faults';

/**
 * Runs a command. A fault ends it with its words on stderr and a status that
 * is not zero (2 = called wrongly); a reader that goes away (`| head`) ends it
 * quietly.
 * @param usage how the command is called, said after a {@link Misuse}
 */
export async function runCommand(
  name: string,
  usage: string,
  main: () => Promise<void>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await main();
  } catch (error) {
    const words = inWords(error);
    console.error(words === null ? error : `${name}: ${words}`);
    if (error instanceof Misuse) console.error(`Usage: npm run --silent ${name} -- ${usage}`);
    process.exitCode = error instanceof Misuse ? 2 : 1;
  }
}

/** The command line, read. @throws Misuse for an unknown option, a missing value, a word too many. */
export function readArguments<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** The option every ranking has: how many results a query gets. */
export const TOP_OPTION = { top: { type: 'string', default: '10' } } as const;

/** @throws Misuse when it is no whole number from 1. */
export function readTop(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Misuse(`--top wants a whole number from 1, not "${text}"`);
  return Number(text);
}
