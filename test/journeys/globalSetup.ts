import { prepareBrowser } from '../../src/cli/browser/browser.ts'
import { buildSite } from '../../src/build/site.ts'
import { builtSite, CITIES, type CityName } from './site.ts'

/**
 * Prepares a browser and the sites once, before the first worker starts,
 * unless the runner of all tests has already done so.
 */
export default async function setup(): Promise<void> {
  if (process.env.SITES_ARE_BUILT) return
  try {
    // Workers inherit it.
    process.env.CHROME_PATH = await prepareBrowser()
  } catch (error) {
    // Other projects need no browser; each journey fails with the same message.
    console.error(error instanceof Error ? error.message : error)
    return
  }
  for (const city of Object.keys(CITIES) as CityName[])
    await buildSite(CITIES[city], builtSite(city))
}
