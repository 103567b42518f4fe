import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a command-line tool as its user does, and gives its lines. */
export function runTool(tool: string, args: string[] = [], input: string | Buffer = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/cli/${tool}.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64e6, input },
  );
  return { lines: stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n'), stderr, status };
}
