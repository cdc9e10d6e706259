import { evaluate, settle } from '../inPage.ts'
import { waitUntil } from '../waitUntil.ts'
import type { Scenario } from '../scenario.ts'

/** The error detection that all other scenarios rely on. */
export const ERRORS: readonly Scenario[] = [
  {
    name: 'errors on a page are detected',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2025/about`)
      await settle(page)
      await evaluate(page, () => {
        console.error('said in vain')
        queueMicrotask(() => {
          throw new Error('thrown in vain')
        })
        void Promise.reject(new Error('rejected in vain'))
      })
      await waitUntil('three errors', async () => {
        const errors = (await page.errors()).join('\n')
        return ['said', 'thrown', 'rejected'].every((one) => errors.includes(`${one} in vain`))
          ? true
          : undefined
      })
    },
  },
]
