import { prepareBrowser } from '../../src/cli/browser.ts'
import { buildSite } from '../../src/cli/site.ts'
import { builtSite, CITIES, type CityName } from './site.ts'

/**
 * What all journeys need, once, before the first worker starts: a browser and the sites that they
 * open, unless the runner of all tests has just prepared them.
 */
export default async function setup(): Promise<void> {
  if (process.env.SITES_ARE_BUILT) return
  try {
    // Workers inherit it.
    process.env.CHROME_PATH = await prepareBrowser()
  } catch (error) {
    // The tests of other projects need none; each journey fails with the same line.
    console.error(error instanceof Error ? error.message : error)
    return
  }
  for (const city of Object.keys(CITIES) as CityName[])
    await buildSite(CITIES[city], builtSite(city))
}
