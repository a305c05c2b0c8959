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
    // no test leaves anything behind: modules are loaded once a thread, not once a file, which was a quarter of the time
    isolate: false,
    // one core is left to the runner otherwise, which hardly uses it
    maxWorkers: availableParallelism(),
  },
});
