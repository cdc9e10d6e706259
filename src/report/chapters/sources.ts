import type { PriceIndex } from '../../model/dataset.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { isInCashTerms } from '../../trends/desiredDirection.ts'
import type { RightChapter } from './rightChapters.ts'
import type { ReportedIndicator } from './indicators.ts'
import type { FollowUpChapter } from './followUp.ts'
import type { ReportedRecommendation } from './recommendations.ts'
import type { ReportedPlan } from './plans.ts'

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

/** A source of records, with the ids of the recommendations and measures that use it. */
export interface RecordSource {
  readonly source: LanguageMap
  readonly url: string
  readonly records: readonly string[]
}

export interface Sources {
  /** In the order of first use, as endnotes are numbered. */
  readonly figures: readonly FigureSource[]
  readonly records: readonly RecordSource[]
}

/** Collects the users of each source in the order of first use. */
class SourceRegister<Source extends object> {
  private readonly entries = new Map<
    string,
    { readonly source: Source; readonly users: Set<string> }
  >()

  add(source: Source, user: string): void {
    const id = JSON.stringify(source)
    const entry = this.entries.get(id) ?? { source, users: new Set() }
    this.entries.set(id, entry)
    entry.users.add(user)
  }

  list(): readonly { readonly source: Source; readonly users: readonly string[] }[] {
    return [...this.entries.values()].map(({ source, users }) => ({ source, users: [...users] }))
  }
}

function listFigureSources(
  rights: readonly RightChapter[],
  prices: readonly PriceIndex[],
  language: string,
): readonly FigureSource[] {
  const register = new SourceRegister<Omit<FigureSource, 'indicators'>>()
  for (const { indicator, findings } of rights.flatMap(({ indicators }) => indicators)) {
    for (const source of iterateSources(indicator, findings, language))
      register.add(source, indicator.id)
    if (isInCashTerms(indicator))
      for (const { source, sourceUrl: url } of prices)
        register.add({ source: { [language]: source }, url, licence: '' }, indicator.id)
  }
  return register.list().map(({ source, users }) => ({ ...source, indicators: users }))
}

/** The sources of a chart and its table: the default source, and those named in rows. */
function* iterateSources(
  indicator: ReportedIndicator['indicator'],
  findings: ReportedIndicator['findings'],
  language: string,
): Iterable<Omit<FigureSource, 'indicators'>> {
  const { source, sourceUrl: url, licence } = indicator
  for (const { figures } of findings.flatMap(({ series }) => series))
    for (const figure of figures)
      yield figure.source === ''
        ? { source, url, licence }
        : { source: { [language]: figure.source }, url: figure.sourceUrl, licence }
}

export interface SourcedContent {
  readonly rights: readonly RightChapter[]
  readonly recommendations: readonly ReportedRecommendation[]
  readonly followUp: FollowUpChapter
  readonly plans: readonly ReportedPlan[]
}

/**
 * Every source of a report once. The source of consumer prices is listed with the money that it
 * adjusts. `language`: the primary language of the package, in which rows name their sources.
 */
export function listSources(
  content: SourcedContent,
  prices: readonly PriceIndex[],
  language: string,
): Sources {
  const register = new SourceRegister<Omit<RecordSource, 'records'>>()
  const add = (record: { source: LanguageMap; sourceUrl: string }, id: string) =>
    register.add({ source: record.source, url: record.sourceUrl }, id)
  const recommendations = [
    ...content.rights.flatMap((right) => right.recommendations),
    ...content.recommendations,
  ]
  for (const { recommendation } of recommendations) add(recommendation, recommendation.id)
  const { lastYear, earlier, others } = content.followUp
  for (const { recommendation, followUps } of [lastYear, earlier, others].flatMap(
    ({ items }) => items,
  )) {
    add(recommendation, recommendation.id)
    for (const followUp of followUps) add(followUp, recommendation.id)
  }
  for (const { action } of content.plans.flatMap(({ actions }) => actions)) add(action, action.id)
  return {
    figures: listFigureSources(content.rights, prices, language),
    records: register.list().map(({ source, users }) => ({ ...source, records: users })),
  }
}

/** Numbers of sources from 1, figures before records, as in the list of sources. */
export interface SourceNumbers {
  readonly ofIndicator: (indicator: string) => readonly number[]
  /** Null if the report does not list the source of the record. */
  readonly ofRecord: (record: {
    readonly source: LanguageMap
    readonly sourceUrl: string
  }) => number | null
}

export function numberSources({ figures, records }: Sources): SourceNumbers {
  const toKey = (source: LanguageMap, url: string) => JSON.stringify([source, url])
  const byIndicator = new Map<string, number[]>()
  for (const [index, { indicators }] of figures.entries())
    for (const id of indicators) {
      const numbers = byIndicator.get(id)
      if (numbers) numbers.push(index + 1)
      else byIndicator.set(id, [index + 1])
    }
  const byRecord = new Map(
    records.map(({ source, url }, index) => [toKey(source, url), figures.length + index + 1]),
  )
  return {
    ofIndicator: (id) => byIndicator.get(id) ?? [],
    ofRecord: ({ source, sourceUrl }) => byRecord.get(toKey(source, sourceUrl)) ?? null,
  }
}
