import type { Dataset } from '../../model/dataset.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { LineChartModel } from './lineChart.ts'

/** The footer lines of a picture: sources with licence, city and edition. */
export function listSourceLines(
  { asked, indicator, edition }: LineChartModel,
  { city }: Dataset,
  translator: Translator,
): readonly string[] {
  const usual = translator.localize(indicator.source).text
  const figures = asked.flatMap(({ series }) => series.figures)
  const sources = [...new Set(figures.map(({ source }) => source || usual).filter(Boolean))]
  return [
    translator.t('chart.sources', {
      count: sources.length,
      sources: translator.formatList(sources),
    }),
    ...(indicator.licence ? [translator.t('chart.licence', { licence: indicator.licence })] : []),
    translator.t('chart.edition', {
      city: translator.localize(city.title).text,
      edition: String(edition),
    }),
  ]
}
