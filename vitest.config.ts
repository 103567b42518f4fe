import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that stand in for a browser or a document, and so must not see each other's. */
const WITH_BROWSER = ['tests/unit/{extension,page,ui}/**/*.test.{ts,tsx}'];

const shared = {
  setupFiles: ['tests/unit/support/fixed-seed.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // recheck looks for Java or a binary otherwise.
  env: { RECHECK_BACKEND: 'pure' },
};

export default defineConfig({
  test: {
    // One core less is the default: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: WITH_BROWSER,
          // Pure rooms keep no state a test could leave behind: the index is read once for many files.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...shared, name: 'browser', include: WITH_BROWSER },
      },
    ],
  },
});
