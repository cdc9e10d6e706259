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
            'test/{model,datapackage,trends,report,drafts,i18n,build,cli,print}/**/*.test.ts',
          ],
          exclude: ['test/drafts/storage/**'],
          setupFiles: ['test/setup.ts'],
          restoreMocks: true,
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          environment: 'jsdom',
          include: [
            'test/{charts,components,pages,platform,app,drafts/storage}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['test/setup.ts'],
          restoreMocks: true,
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/globalSetup.ts'],
          isolate: false,
          // They wait for the browser most of the time.
          maxWorkers: 3,
          testTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
