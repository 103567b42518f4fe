import { execFileSync } from 'node:child_process';

/**
 * When this checkout was last committed to, in ms since 1970. The age of dated
 * figures is judged by it: whoever works on the project is told that a figure
 * is due, and a checkout that passed once goes on passing.
 */
export function lastCommit(): number {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
    return Number(seconds) * 1000;
  } catch {
    return Date.now(); // an archive without its history
  }
}
