/**
 * `npm test`: all set-up, then every check, and one last line that says how
 * many passed. A check that is a test runner counts by its own tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, fail, installPackages, requireBrowsers, requireNode } from './setup.mjs';

requireNode();
process.chdir(join(import.meta.dirname, '..', '..'));
const [chromium, firefox] = requireBrowsers(['chromium', 'firefox']);
installPackages();

const results = join('.cache', 'test-results');
try {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
} catch ({ message }) {
  fail(`The results cannot be written (did another user run this before?): ${message}`);
}

/** Counts of a Vitest JSON report. */
function vitestCounts(report) {
  return {
    passed: report.numPassedTests,
    // A file that does not load has no tests and one message.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length)
        .length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a Playwright JSON report; a test that passed on a retry has passed. */
function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

const bin = (name) => join('node_modules', '.bin', name);
const unitReport = join(results, 'unit.json');
const chromiumReport = join(results, 'e2e.json');
const firefoxReport = join(results, 'firefox.json');
const vitest = (...args) => [bin('vitest'), 'run', '--reporter=dot', '--reporter=json', ...args];

/** In this order; `report` names where a runner writes its own counts. */
const CHECKS = [
  { name: 'format and lint', run: [bin('biome'), 'ci', '--colors=off', '.'] },
  { name: 'generated types', run: [bin('wxt'), 'prepare'] },
  { name: 'types', run: [bin('tsc'), '--noEmit'] },
  { name: 'unused code', run: [bin('knip')] },
  {
    name: 'unit tests',
    run: vitest(`--outputFile.json=${unitReport}`),
    report: unitReport,
    count: vitestCounts,
  },
  { name: 'build for Chrome', run: [bin('wxt'), 'build'] },
  { name: 'build for Firefox', run: [bin('wxt'), 'build', '-b', 'firefox'] },
  {
    name: 'Firefox add-on lint',
    run: [bin('web-ext'), 'lint', '--source-dir', '.output/firefox-mv2'],
  },
  {
    name: 'tests in Chromium',
    run: [bin('playwright'), 'test'],
    env: { CHROMIUM: chromium, E2E_JSON: chromiumReport },
    report: chromiumReport,
    count: playwrightCounts,
  },
  {
    name: 'tests in Firefox',
    run: vitest('-c', 'vitest.firefox.config.ts', `--outputFile.json=${firefoxReport}`),
    env: { FIREFOX: firefox },
    report: firefoxReport,
    count: vitestCounts,
  },
];

/** Runs a command to its end; its output is kept for the case that it fails. */
function execute([command, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment({ CI: '1', FORCE_COLOR: '0', ...env }),
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A check without a report is one test; so is a runner that ended without one. */
function countsOf({ report, count }, ok) {
  const single = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!report) return single;
  try {
    const counts = count(JSON.parse(readFileSync(report, 'utf8')));
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { ...single, passed: 0, failed: 1 };
  }
}

const total = { passed: 0, failed: 0 };
for (const check of CHECKS) {
  const start = Date.now();
  const { ok, output } = await execute(check.run, check.env);
  const { passed, failed, skipped } = countsOf(check, ok);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counts = check.report ? `, ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  if (failed > 0) console.log(output.trimEnd());
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '} ${check.name} (${seconds} s${counts})`);
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
