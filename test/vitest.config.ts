import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: the runner asks for one
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // against a hang, not against a slow machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'threads',
    // one core is left to the runner otherwise, which hardly uses it
    maxWorkers: availableParallelism(),
  },
});
