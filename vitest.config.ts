import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { PathSequencer } from './test/support/path-sequencer.ts';

/**
 * `unit` lies beside the code and touches no database. `live` runs on one real Neo4j of its own, file after file: Community
 * has one database, and each file begins by emptying it.
 */
export default defineConfig({
  resolve: {
    // Vite would take the ES build of graphql for our files while Node takes the CommonJS one for Apollo's: two in one process.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    sequence: { sequencer: PathSequencer },
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Some take a second or two on a quiet machine.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'console/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['bench/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'live',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/neo4j-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          // Loading the seeds takes seconds on a quiet machine, minutes on a busy one.
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
