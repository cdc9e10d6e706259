import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Inherited by every worker: no test may depend on where it runs.
process.env.TZ = 'UTC'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: [
            'test/*.test.ts',
            'test/{model,package,trends,report,desk,words,cli}/**/*.test.ts',
          ],
          setupFiles: ['test/setup.ts'],
          restoreMocks: true,
          testTimeout: 20_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['test/{charts,pages,app,state}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
          restoreMocks: true,
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/globalSetup.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
