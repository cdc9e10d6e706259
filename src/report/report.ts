import { findAssessedEdition } from '../model/assessedEdition.ts'
import type { City, Dataset, Edition } from '../model/dataset.ts'
import type { Records } from '../model/records.ts'
import { isSameSeries, type SeriesKey } from '../model/figure.ts'
import type { LanguageMap } from '../model/languageMap.ts'
import { collectDataChanges, type DataChanges } from './chapters/dataChanges.ts'
import { collectFollowUps, type FollowUpChapter } from './chapters/followUp.ts'
import { buildSummary, type Summary } from './chapters/summary.ts'
import {
  listFindings,
  type ReportedFinding,
  type ReportedIndicator,
} from './chapters/indicators.ts'
import { countMethods, type ReportedMethod } from './chapters/methods.ts'
import { buildPlans, type ReportedPlan } from './chapters/plans.ts'
import {
  isToCouncil,
  listRecommendations,
  type ReportedRecommendation,
} from './chapters/recommendations.ts'
import { recordsUpTo } from './chapters/recordsUpTo.ts'
import { buildRightChapters, type RightChapter } from './chapters/rightChapters.ts'
import { listFigureSources, type FigureSource } from './chapters/sources.ts'

/**
 * The report of an edition as plain data: the chapters in their order, without text of any
 * language. All output formats (page, print, Word, HTML, plain language) are made from it.
 */
export interface Report {
  readonly city: City
  /** With its note, for example that the city did not print the report in this form. */
  readonly edition: Edition
  /** The edition whose verdicts the report shows; differs only for a draft without figures. */
  readonly assessed: number
  readonly baseline: number
  readonly languages: readonly string[]
  readonly summary: Summary
  /** Reserved for a foreword. Nobody files one yet, so it is null and the report says so. */
  readonly foreword: LanguageMap | null
  readonly rights: readonly RightChapter[]
  /** Made in this edition with origin `city report`: to the council, for any right or none. */
  readonly recommendations: readonly ReportedRecommendation[]
  /** Made in this edition by others for the city as a whole; those for a right are in its chapter. */
  readonly otherRecommendations: readonly ReportedRecommendation[]
  readonly followUp: FollowUpChapter
  readonly plans: readonly ReportedPlan[]
  readonly changes: DataChanges
  readonly methods: readonly ReportedMethod[]
  /** The sources of figures, in the order of first use. */
  readonly sources: readonly FigureSource[]
}

/**
 * Builds the report of an edition from what was filed for editions up to it and dated up to its
 * closing date. Later builds give the same bytes. Throws a RangeError for an unknown edition.
 */
export function buildReport(dataset: Dataset, records: Records, year: number): Report {
  const edition = dataset.editions.find((candidate) => candidate.edition === year)
  if (!edition) throw new RangeError(`unknown edition: ${year}`)
  const knownRecords = recordsUpTo(records, year, dataset.editions)
  const findings = listFindings(dataset, year)
  const madeInEdition = listRecommendations(dataset, knownRecords, year)
  const rights = buildRightChapters(dataset, knownRecords, findings, year)
  const recommendations = madeInEdition.filter(({ recommendation }) => isToCouncil(recommendation))
  const followUp = collectFollowUps(dataset, knownRecords, year)
  const plans = buildPlans(knownRecords, edition)
  return {
    city: dataset.city,
    edition,
    assessed: findAssessedEdition(dataset, year),
    baseline: dataset.baseline,
    languages: dataset.languages,
    summary: buildSummary(dataset, findings, year),
    foreword: null,
    rights,
    recommendations,
    otherRecommendations: madeInEdition.filter(
      ({ recommendation }) => !isToCouncil(recommendation) && recommendation.right === '',
    ),
    followUp,
    plans,
    changes: collectDataChanges(dataset, findings, followUp, year),
    methods: countMethods(findings),
    sources: listFigureSources(rights, dataset.priceIndex, dataset.languages[0]),
  }
}

/** The finding of a headline series; null if the report has none. */
export function findFinding(
  report: Report,
  key: SeriesKey,
): {
  readonly indicator: ReportedIndicator['indicator']
  readonly finding: ReportedFinding
} | null {
  for (const { indicators } of report.rights)
    for (const { indicator, findings } of indicators)
      for (const finding of findings)
        if (isSameSeries(finding.verdict.key, key)) return { indicator, finding }
  return null
}
