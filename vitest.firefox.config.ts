import { defineConfig } from 'vitest/config';

/** Firefox is driven by puppeteer, so its tests run under Vitest: a browser a file, two at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/*.firefox.ts'],
    maxWorkers: 2,
    testTimeout: 40_000,
    hookTimeout: 120_000,
  },
});
