import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Four levels, see docs/TESTING.md. Pure rules run without isolation: they share nothing and so stay fast. */
export default defineConfig({
  test: {
    // Vitest alone would keep one core free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    // The steps of one run read the same modules; they are transformed once.
    fsModuleCache: true,
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          isolate: false,
          include: ['app/**/*.test.{ts,tsx}', 'tests/golden/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          environment: 'node',
          // Each file has a database of its own; the modules themselves keep nothing between files.
          isolate: false,
          include: ['app/**/*.db.test.ts', 'tests/database/**/*.test.ts'],
          globalSetup: ['tests/support/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/product-template.ts'],
          // Pages that are only read are read side by side, where a test says so.
          maxConcurrency: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
