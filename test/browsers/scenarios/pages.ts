import assert from 'node:assert/strict'
import { evaluate, settle } from '../inPage.ts'
import type { Scenario } from '../scenario.ts'

export const PAGES: readonly Scenario[] = [
  {
    name: 'the overview opens',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2025`)
      await settle(page)
      const heading = await evaluate(page, () => document.querySelector('h1')!.innerText)
      assert.match(heading, /Are human rights in York/)
      assert.deepEqual(await page.errors(), [])
      await page.close()
    },
  },
]
