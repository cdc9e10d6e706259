import type { Dataset } from '../../model/dataset.ts'
import type { Words } from '../../words/words.ts'
import type { LineChartModel } from './lineChart.ts'

/** Where a picture's figures come from, as lines for its foot: sources with licence, city and edition. */
export function sourceLines(
  { asked, indicator, edition }: LineChartModel,
  { city }: Dataset,
  words: Words,
): readonly string[] {
  const usual = words.text(indicator.source).text
  const figures = asked.flatMap(({ series }) => series.figures)
  const sources = [...new Set(figures.map(({ source }) => source || usual).filter(Boolean))]
  return [
    words.say('chart.sources', { count: sources.length, sources: words.list(sources) }),
    ...(indicator.licence ? [words.say('chart.licence', { licence: indicator.licence })] : []),
    words.say('chart.edition', { city: words.text(city.title).text, edition: String(edition) }),
  ]
}
