import type { PriceIndex } from '../model/dataset.ts'
import type { LocalText } from '../model/text.ts'
import { isInCashTerms } from '../trends/goodDirection.ts'
import type { RightChapter } from './rightChapter.ts'
import type { ReportedIndicator } from './indicators.ts'
import type { FollowUpChapter } from './followUp.ts'
import type { ReportedRecommendation } from './recommendations.ts'
import type { ReportedPlan } from './plans.ts'

/** A source of figures, with the indicators that use it. */
export interface FigureSource {
  readonly source: LocalText
  /** '' if the package has no URL. */
  readonly url: string
  /** '' if the licence is not stated. */
  readonly licence: string
  /** Ids, in the order of the report. */
  readonly indicators: readonly string[]
}

/** A source of records, with the ids of the recommendations and measures that use it. */
export interface RecordSource {
  readonly source: LocalText
  readonly url: string
  readonly records: readonly string[]
}

export interface Sources {
  /** In the order of first use, as endnotes are numbered. */
  readonly figures: readonly FigureSource[]
  readonly records: readonly RecordSource[]
}

/** Collects the users of each source in the order of first use. */
class Register<Source extends object> {
  private readonly known = new Map<
    string,
    { readonly source: Source; readonly users: Set<string> }
  >()

  add(source: Source, user: string): void {
    const id = JSON.stringify(source)
    const entry = this.known.get(id) ?? { source, users: new Set() }
    this.known.set(id, entry)
    entry.users.add(user)
  }

  list(): readonly { readonly source: Source; readonly users: readonly string[] }[] {
    return [...this.known.values()].map(({ source, users }) => ({ source, users: [...users] }))
  }
}

function figureSources(
  rights: readonly RightChapter[],
  prices: readonly PriceIndex[],
  language: string,
): readonly FigureSource[] {
  const register = new Register<Omit<FigureSource, 'indicators'>>()
  for (const { indicator, findings } of rights.flatMap(({ indicators }) => indicators)) {
    for (const source of sourcesOf(indicator, findings, language))
      register.add(source, indicator.id)
    if (isInCashTerms(indicator))
      for (const { source, sourceUrl: url } of prices)
        register.add({ source: { [language]: source }, url, licence: '' }, indicator.id)
  }
  return register.list().map(({ source, users }) => ({ ...source, indicators: users }))
}

/** The sources of a chart and its table: the default source, and those named in rows. */
function* sourcesOf(
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

export interface Told {
  readonly rights: readonly RightChapter[]
  readonly recommendations: readonly ReportedRecommendation[]
  readonly followUp: FollowUpChapter
  readonly plans: readonly ReportedPlan[]
}

/**
 * Every source of a report once. The source of consumer prices is listed with the money that it
 * adjusts. `language`: the primary language of the package, in which rows name their sources.
 */
export function sourcesOfReport(
  told: Told,
  prices: readonly PriceIndex[],
  language: string,
): Sources {
  const register = new Register<Omit<RecordSource, 'records'>>()
  const add = (record: { source: LocalText; sourceUrl: string }, id: string) =>
    register.add({ source: record.source, url: record.sourceUrl }, id)
  const made = [...told.rights.flatMap((right) => right.recommendations), ...told.recommendations]
  for (const { recommendation } of made) add(recommendation, recommendation.id)
  const { lastYear, earlier, others } = told.followUp
  for (const { recommendation, followUps } of [lastYear, earlier, others].flatMap(
    ({ items }) => items,
  )) {
    add(recommendation, recommendation.id)
    for (const followUp of followUps) add(followUp, recommendation.id)
  }
  for (const { action } of told.plans.flatMap(({ actions }) => actions)) add(action, action.id)
  return {
    figures: figureSources(told.rights, prices, language),
    records: register.list().map(({ source, users }) => ({ ...source, records: users })),
  }
}

/** Numbers of sources from 1, figures before records, as in the list of sources. */
export interface SourceNumbers {
  readonly ofIndicator: (indicator: string) => readonly number[]
  /** Null if the report does not list the source of the record. */
  readonly ofRecord: (record: {
    readonly source: LocalText
    readonly sourceUrl: string
  }) => number | null
}

export function sourceNumbers({ figures, records }: Sources): SourceNumbers {
  const idOf = (source: LocalText, url: string) => JSON.stringify([source, url])
  const byIndicator = new Map<string, number[]>()
  for (const [place, { indicators }] of figures.entries())
    for (const id of indicators) {
      const numbers = byIndicator.get(id)
      if (numbers) numbers.push(place + 1)
      else byIndicator.set(id, [place + 1])
    }
  const byRecord = new Map(
    records.map(({ source, url }, place) => [idOf(source, url), figures.length + place + 1]),
  )
  return {
    ofIndicator: (id) => byIndicator.get(id) ?? [],
    ofRecord: ({ source, sourceUrl }) => byRecord.get(idOf(source, sourceUrl)) ?? null,
  }
}
