import { defineConfig } from '@playwright/test';

/** Where `npm test` asks for the machine-readable result, beside the readable one. */
const json = process.env.E2E_JSON;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/build.ts',
  // One browser per file at a time: the extension is loaded once for a whole file.
  fullyParallel: false,
  workers: 2,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  forbidOnly: !!process.env.CI,
  reporter: json ? [['dot'], ['json', { outputFile: json }]] : [['list']],
});
