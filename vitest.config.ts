import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Left to itself vitest leaves a core idle; the tests wait for sockets and processes more than they compute.
    maxWorkers: 2,
    // Each worker loads the program once, not once for each file: no module of it keeps anything that a test could change.
    isolate: false,
  },
});
