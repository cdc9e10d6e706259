import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { measureTasksAfter } from './measureTasks.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

test('the overview has no long task after its first paint', async () => {
  const page = await newPage()
  const tasks = await measureTasksAfter('firstContentfulPaint', page, async () => {
    await page.goto(york())
    await settle(page)
  })
  expect(tasks.length).toBeGreaterThan(0)
  console.log(
    `longest tasks after the first paint, in ms: ${tasks.slice(0, 5).map(Math.round).join(', ')}`,
  )
  expect(tasks[0]).toBeLessThan(100)
})
