import { assessedEdition } from '../model/assessedEdition.ts'
import type { City, Dataset, Edition } from '../model/dataset.ts'
import type { Records } from '../model/records.ts'
import { sameSeries, type SeriesKey } from '../model/figure.ts'
import type { LocalText } from '../model/text.ts'
import { dataChanges, type DataChanges } from './dataChanges.ts'
import { followUpChapter, type FollowUpChapter } from './followUp.ts'
import { glanceOf, type Glance } from './glance.ts'
import { knownFindings, type ReportedFinding, type ReportedIndicator } from './indicators.ts'
import { methodsOf, type ReportedMethod } from './methods.ts'
import { plansAt, type ReportedPlan } from './plans.ts'
import { isToCouncil, recommendationsOf, type ReportedRecommendation } from './recommendations.ts'
import { recordsUpTo } from './recordsUpTo.ts'
import { rightChapters, type RightChapter } from './rightChapter.ts'
import { sourcesOfReport, type Sources } from './sources.ts'

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
  readonly glance: Glance
  /** Reserved for a foreword. Nobody files one yet, so it is null and the report says so. */
  readonly foreword: LocalText | null
  readonly rights: readonly RightChapter[]
  /** Made in this edition with origin `city report`: to the council, for any right or none. */
  readonly recommendations: readonly ReportedRecommendation[]
  /** Made in this edition by others for the city as a whole; those for a right are in its chapter. */
  readonly otherRecommendations: readonly ReportedRecommendation[]
  readonly followUp: FollowUpChapter
  readonly plans: readonly ReportedPlan[]
  readonly changes: DataChanges
  readonly methods: readonly ReportedMethod[]
  readonly sources: Sources
}

/**
 * Builds the report of an edition from what was filed for editions up to it and dated up to its
 * closing date. Later builds give the same bytes. Throws a RangeError for an unknown edition.
 */
export function reportAt(dataset: Dataset, records: Records, year: number): Report {
  const edition = dataset.editions.find((one) => one.edition === year)
  if (!edition) throw new RangeError(`unknown edition: ${year}`)
  const known = recordsUpTo(records, year, dataset.editions)
  const findings = knownFindings(dataset, year)
  const made = recommendationsOf(dataset, known, year)
  const rights = rightChapters(dataset, known, findings, year)
  const recommendations = made.filter(({ recommendation }) => isToCouncil(recommendation))
  const followUp = followUpChapter(dataset, known, year)
  const plans = plansAt(known, edition)
  return {
    city: dataset.city,
    edition,
    assessed: assessedEdition(dataset, year),
    baseline: dataset.baseline,
    languages: dataset.languages,
    glance: glanceOf(dataset, findings, year),
    foreword: null,
    rights,
    recommendations,
    otherRecommendations: made.filter(
      ({ recommendation }) => !isToCouncil(recommendation) && recommendation.right === '',
    ),
    followUp,
    plans,
    changes: dataChanges(dataset, findings, followUp, year),
    methods: methodsOf(findings),
    sources: sourcesOfReport(
      { rights, recommendations: made, followUp, plans },
      dataset.priceIndex,
      dataset.languages[0]!,
    ),
  }
}

/** The finding of a headline series; null if the report has none. */
export function findingOf(
  report: Report,
  key: SeriesKey,
): {
  readonly indicator: ReportedIndicator['indicator']
  readonly finding: ReportedFinding
} | null {
  for (const { indicators } of report.rights)
    for (const { indicator, findings } of indicators)
      for (const finding of findings)
        if (sameSeries(finding.verdict.key, key)) return { indicator, finding }
  return null
}
