import { defineConfig } from 'vitest/config'

/** What `npm run mutate` runs on every mutant: the tests of trends alone. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/trends/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
  },
})
