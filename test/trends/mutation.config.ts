import { defineConfig } from 'vitest/config'

/** What `npm run mutate` runs on every mutant: the tests of trends, without the long ones. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/trends/**/*.test.ts'],
    exclude: ['test/trends/calibration/**', 'test/trends/{,comparison/}york*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
  },
})
