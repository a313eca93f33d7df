import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Left to itself vitest leaves a core idle; the tests wait for sockets and processes more than they compute.
    maxWorkers: 2,
  },
});
