import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys in real browsers, on the builds that `npm run build:all` left in `.output`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // A visible tab is a visible tab of the only browser: two at a time would fight for two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
