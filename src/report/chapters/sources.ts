import type { PriceIndex } from '../../model/dataset.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { isInCashTerms } from '../../trends/desiredDirection.ts'
import type { ReportedIndicator } from './indicators.ts'
import type { RightChapter } from './rightChapters.ts'

/** A source of figures, with the indicators that use it. */
export interface FigureSource {
  readonly source: LanguageMap
  /** '' if the package has no URL. */
  readonly url: string
  /** '' if the licence is not stated. */
  readonly licence: string
  /** Ids, in the order of the report. */
  readonly indicators: readonly string[]
}

/**
 * Every source of figures once, in the order of first use. The source of consumer prices is listed with
 * the money that it adjusts. `language`: the primary language of the package, in which rows name their
 * sources.
 */
export function listFigureSources(
  rights: readonly RightChapter[],
  prices: readonly PriceIndex[],
  language: string,
): readonly FigureSource[] {
  const indicatorsBySource = new Map<string, Set<string>>()
  for (const { indicator, findings } of rights.flatMap(({ indicators }) => indicators))
    for (const source of iterateSources(indicator, findings, prices, language)) {
      const id = JSON.stringify(source)
      indicatorsBySource.set(id, (indicatorsBySource.get(id) ?? new Set()).add(indicator.id))
    }
  return [...indicatorsBySource].map(([source, indicators]) => ({
    ...(JSON.parse(source) as Omit<FigureSource, 'indicators'>),
    indicators: [...indicators],
  }))
}

/** The sources of a chart and its table: the default source, those named in rows, and prices. */
function* iterateSources(
  indicator: ReportedIndicator['indicator'],
  findings: ReportedIndicator['findings'],
  prices: readonly PriceIndex[],
  language: string,
): Iterable<Omit<FigureSource, 'indicators'>> {
  const { source, sourceUrl: url, licence } = indicator
  for (const { figures } of findings.flatMap(({ series }) => series))
    for (const figure of figures)
      yield figure.source === ''
        ? { source, url, licence }
        : { source: { [language]: figure.source }, url: figure.sourceUrl, licence }
  if (isInCashTerms(indicator))
    for (const price of prices)
      yield { source: { [language]: price.source }, url: price.sourceUrl, licence: '' }
}
