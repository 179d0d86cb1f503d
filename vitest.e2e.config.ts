import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys in real browsers, on the builds that `npm run build:all` left in `.output`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // Each file has browsers and screens of its own, and mostly waits for them.
    maxWorkers: 3,
    // Two browsers on two noisy cores stall now and then for longer than any patience; a fault of ours fails
    // twice. The report shows which were tried again.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
