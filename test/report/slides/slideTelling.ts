import { diskSource } from '../../../src/cli/diskSource.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readPackage } from '../../../src/package/readPackage.ts'
import { reportAt } from '../../../src/report/report.ts'
import type { SlideTelling } from '../../../src/report/slides/telling.ts'
import { loadTranslator } from '../../../src/words/words.ts'
import { type Language } from '../../../src/words/languages.ts'

export const YORK = 'indicators'
export const BERGEN = 'fixtures/bergen'

const read = new Map<string, Promise<Dataset>>()

function readOnce(city: string): Promise<Dataset> {
  const reading =
    read.get(city) ??
    readPackage(diskSource(city)).then(({ dataset }) => {
      if (!dataset) throw new Error(`${city} cannot be read`)
      return dataset
    })
  read.set(city, reading)
  return reading
}

/** The same without consumer prices: money stays in current pounds. */
export function withoutPrices(telling: SlideTelling): SlideTelling {
  const dataset: Dataset = { ...telling.dataset, priceIndex: [] }
  const { edition } = telling.report.edition
  return { ...telling, dataset, report: reportAt(dataset, dataset.records!, edition) }
}

/** The input of the slides of an edition of a package in the repository, in a language. */
export async function slideTelling(
  city: string,
  edition: number,
  lang: Language,
): Promise<SlideTelling> {
  const dataset = await readOnce(city)
  if (!dataset.records) throw new Error(`${city} cannot be read`)
  return {
    dataset,
    report: reportAt(dataset, dataset.records, edition),
    words: await loadTranslator(lang, dataset.languages),
  }
}
