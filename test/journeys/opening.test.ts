import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/cli/serve.ts'
import { journeyBrowser } from './browser.ts'
import { CITIES, openSite, type CityName } from './site.ts'

const newPage = journeyBrowser()

describe.each(Object.keys(CITIES) as CityName[])('the site of %s', (city) => {
  let site: Served
  beforeAll(async () => {
    site = await openSite(city)
  })
  afterAll(async () => {
    await site.close()
  })

  test('opens under its own strict policy with a title and one heading of the first level', async () => {
    const page = await newPage()
    await page.goto(site.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect((await page.title()).trim()).not.toBe('')
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    const content = await policy.getAttribute('content')
    expect(content).toContain("default-src 'none'")
    expect(content).not.toContain('unsafe')
  })
})
