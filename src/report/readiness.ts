import { getHeadlineKeys, getIndicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isActive, isDue } from '../model/due.ts'
import type { SeriesKey } from '../model/figure.ts'
import { isMeasured } from '../model/figure.ts'
import { getFrequencyYears } from '../model/frequency.ts'
import type { Problem } from '../model/problem.ts'
import type { FollowUpStatus, Records } from '../model/records.ts'
import { findCommentaries } from '../model/recordsAt.ts'
import { getSeriesAt } from '../model/series.ts'
import { collectFollowUps, type FollowedUp } from './chapters/followUp.ts'
import { recordsUpTo } from './chapters/recordsUpTo.ts'

/** What one right has delivered for an edition. */
export interface RightReadiness {
  readonly right: string
  /** Figure files of the edition, the original before its corrections. */
  readonly files: readonly string[]
  /** The number of headline figures that are due, and how many of them are filed. */
  readonly due: number
  readonly filed: number
}

/** A headline series with a figure due in the edition and no row filed for it. */
export interface LackingFigure {
  readonly right: string
  readonly key: SeriesKey
  /** The latest period with a figure; null if there is none. */
  readonly latest: string | null
  /** Where and when the next figure is published, according to the metadata; '' if unknown. */
  readonly sourceUrl: string
  readonly releaseMonth: number | null
}

/** An open earlier recommendation to the council without a follow-up in this edition. */
export interface LackingFollowUp {
  readonly recommendation: string
  readonly state: FollowUpStatus
  /** The date of the latest follow-up; null if there is none. */
  readonly lastHeard: string | null
}

export interface LackingCommentary {
  readonly right: string
  readonly lang: string
}

/** What a draft edition still lacks, as lists. */
export interface Readiness {
  readonly edition: number
  readonly rights: readonly RightReadiness[]
  /** Rights without a delivered file. */
  readonly undelivered: readonly string[]
  readonly figures: readonly LackingFigure[]
  readonly followUps: readonly LackingFollowUp[]
  readonly commentary: readonly LackingCommentary[]
  /** Errors in files of the edition and in files shared by all editions. */
  readonly errors: readonly Problem[]
  /** Plausibility warnings in files of the edition. The data may be correct. */
  readonly warnings: readonly Problem[]
  /** The number of all open points except warnings; 0 when the edition is ready. */
  readonly left: number
}

/** States that need no further follow-up. */
export const CLOSED: readonly FollowUpStatus[] = ['implemented', 'rejected', 'superseded']

interface DueSeries {
  readonly figure: LackingFigure
  readonly hasNewFigure: boolean
}

/** A headline series with a figure due in the edition; null if none is due. */
function findDueSeries(
  dataset: Dataset,
  indicator: Indicator,
  key: SeriesKey,
  edition: number,
): DueSeries | null {
  const { right, sourceUrl, releaseMonth, frequency } = indicator
  if (!isActive(indicator, edition) || getFrequencyYears(frequency) === null) return null
  const { figures } = getSeriesAt(dataset, key, edition)
  const hasNewFigure = figures.some((figure) => figure.provenance.edition === edition)
  const latest = figures.findLast(isMeasured) ?? null
  if (!hasNewFigure && !isDue(indicator, latest?.period ?? null, edition)) return null
  const period = latest?.period.text ?? null
  return { hasNewFigure, figure: { right, key, latest: period, sourceUrl, releaseMonth } }
}

/** Open recommendations to the council without a follow-up in the edition. */
export function listLackingFollowUps(
  dataset: Dataset,
  records: Records,
  edition: number,
): readonly LackingFollowUp[] {
  const knownRecords = recordsUpTo(records, edition, dataset.editions)
  const { lastYear, earlier } = collectFollowUps(dataset, knownRecords, edition)
  const isOpen = ({ state, newFollowUps }: FollowedUp) =>
    newFollowUps === 0 && !CLOSED.includes(state)
  return [...lastYear.items, ...earlier.items].filter(isOpen).map((item) => ({
    recommendation: item.recommendation.id,
    state: item.state,
    lastHeard: item.followUps.at(-1)?.date ?? null,
  }))
}

/** The edition of a yearly file or a commentary, from its file name; null for other files. */
function parseFileEdition(file: string): number | null {
  const name = /\/(\d{4})(?:-correction-\d+)?(?:\.[a-z]{2,3})?\.(?:csv|md)$/.exec(file)
  return name ? Number(name[1]) : null
}

/** A missing figure is listed as missing, so its warning is omitted. */
function filterProblems({ problems }: Dataset, edition: number): readonly Problem[] {
  return problems.filter(({ file, severity, code }) => {
    const fileEdition = parseFileEdition(file)
    return fileEdition === null
      ? severity === 'error'
      : fileEdition === edition && code !== 'no-figure'
  })
}

/** What a draft edition still lacks, in the order of the package. */
export function buildReadiness(dataset: Dataset, records: Records, edition: number): Readiness {
  const due = getIndicatorsAt(dataset, edition).flatMap((indicator) =>
    getHeadlineKeys(indicator, dataset.city).flatMap(
      (key) => findDueSeries(dataset, indicator, key, edition) ?? [],
    ),
  )
  const rights = dataset.rights.map(({ id }): RightReadiness => {
    const rightSeries = due.filter(({ figure }) => figure.right === id)
    return {
      right: id,
      files: dataset.yearlyFiles
        .filter((yearlyFile) => yearlyFile.right === id && yearlyFile.edition === edition)
        .map(({ file }) => file),
      due: rightSeries.length,
      filed: rightSeries.filter(({ hasNewFigure }) => hasNewFigure).length,
    }
  })
  const problems = filterProblems(dataset, edition)
  const lacking = {
    undelivered: rights.filter(({ files }) => files.length === 0).map(({ right }) => right),
    figures: due.filter(({ hasNewFigure }) => !hasNewFigure).map(({ figure }) => figure),
    followUps: listLackingFollowUps(dataset, records, edition),
    commentary: rights.flatMap(({ right }) => {
      const written = findCommentaries(records, right, edition).map(({ lang }) => lang)
      return dataset.languages
        .filter((lang) => !written.includes(lang))
        .map((lang) => ({ right, lang }))
    }),
    errors: problems.filter(({ severity }) => severity === 'error'),
  }
  const left = Object.values(lacking).reduce((sum, list) => sum + list.length, 0)
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return { edition, rights, ...lacking, warnings, left }
}
