import { buildSite } from '../../src/cli/site.ts'
import { builtSite, CITIES, type CityName } from './site.ts'

/** Builds the sites that the journeys open, unless the runner of all tests has just done so. */
export default async function setup(): Promise<void> {
  if (process.env.SITES_ARE_BUILT) return
  for (const city of Object.keys(CITIES) as CityName[])
    await buildSite(CITIES[city], builtSite(city))
}
