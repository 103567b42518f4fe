import { defineConfig } from 'vitest/config';

/** Firefox is driven by puppeteer, so its tests run under Vitest, one browser at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/*.firefox.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 120_000,
  },
});
