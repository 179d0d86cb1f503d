import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys in real browsers, on the builds that `npm run build:all` left in `.output`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // Each file has browsers and screens of its own, and mostly waits for them.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
