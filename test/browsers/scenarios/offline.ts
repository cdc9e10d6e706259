import assert from 'node:assert/strict'
import { waitForText } from '../inPage.ts'
import { focusChart } from './charts.ts'
import type { Scenario } from '../scenario.ts'

export const OFFLINE: readonly Scenario[] = [
  {
    name: 'offline: without the server the page, unvisited pages and the slides open',
    run: async ({ driver, serve }) => {
      const host = await serve()
      const first = await driver.open(`${host.address}#/en/2025`)
      await waitForText(first, 'body', 'also works without network')
      await host.stop()

      // The same page, and pages whose code was never loaded.
      for (const [path, heading] of [
        ['en/2025', 'Are human rights in York'],
        ['de/2025/report/housing', 'Wohn'],
        ['en/2025/method', 'How we judge'],
        ['en/2025/present/1', 'what the figures of 2025 say'],
        ['en/2026/update/housing', 'Housing, edition 2026'],
      ] as const) {
        const page = await driver.open(`${host.address}#/${path}`)
        await waitForText(page, 'h1, h2', heading)
        await page.close()
      }
      const page = await driver.open(`${host.address}#/en/2025/indicator/smoking`)
      await waitForText(page, 'h1', 'Adults who smoke')
      await waitForText(page, '[role=status]', 'The server cannot be reached or is failing.')
      await focusChart(page)
      assert.deepEqual([...(await first.errors()), ...(await page.errors())], [])
    },
  },
]
