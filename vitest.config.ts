import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Pages are rendered on the server only; tests turn their TSX into the same calls as the build does.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/data/**'],
    globalSetup: ['tests/global-setup.ts'],
    // Processes of their own, because tests kill some and hold native libraries. A database server and a
    // browser run beside them, so more than four would only make each other late.
    pool: 'forks',
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
})
