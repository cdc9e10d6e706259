import { readCityPackage } from './packages.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { buildReport } from '../../src/report/report.ts'
import type { SlideContext } from '../../src/report/slides/slideContext.ts'
import { loadTranslator } from '../../src/i18n/translate.ts'
import { type Language } from '../../src/i18n/languages.ts'

export const YORK = 'indicators'
export const BERGEN = 'fixtures/bergen'

/** The same without consumer prices: money stays in current pounds. */
export function withoutPrices(context: SlideContext): SlideContext {
  const dataset: Dataset = { ...context.dataset, priceIndex: [] }
  const { edition } = context.report.edition
  return { ...context, dataset, report: buildReport(dataset, dataset.records!, edition) }
}

/** The input of the slides of an edition of a package in the repository, in a language. */
export async function buildSlideContext(
  city: string,
  edition: number,
  lang: Language,
): Promise<SlideContext> {
  const dataset = await readCityPackage(city)
  if (!dataset.records) throw new Error(`${city} cannot be read`)
  return {
    dataset,
    report: buildReport(dataset, dataset.records, edition),
    translator: await loadTranslator(lang, dataset.languages),
  }
}
