import type { Dataset } from '../model/dataset.ts'
import type { Figure, MeasuredFigure, SeriesKey } from '../model/figure.ts'
import { isMeasured } from '../model/figure.ts'
import { comparePeriods } from '../model/period.ts'
import { firstNewBreak, revisionsAt, seriesAt, seriesOf } from '../model/series.ts'
import { MISSING_STATUSES } from '../model/status.ts'
import type { LocalText } from '../model/text.ts'
import { hasChanged, type Finding } from '../trends/findings.ts'
import type { VerdictKind } from '../trends/verdict.ts'
import type { FollowUpChapter } from './followUp.ts'

/**
 * A published figure of the city with a new value in this edition, within one vintage. A series
 * republished from a new break on is a new series, not a revision.
 */
export interface ReportedRevision {
  readonly key: SeriesKey
  readonly before: MeasuredFigure
  readonly after: MeasuredFigure
}

/** A period from which a series of the city is defined or measured differently. */
export interface ReportedBreak {
  readonly key: SeriesKey
  readonly period: string
  readonly note: LocalText
  /** Whether the previous edition did not contain the break. */
  readonly isNew: boolean
}

/** Why a usable figure is missing. */
export type MissingReason =
  | 'suppressed'
  | 'not collected'
  | 'not applicable'
  | 'no recent figure'
  | 'no figure since the baseline'

export interface MissingFigure {
  readonly key: SeriesKey
  readonly reason: MissingReason
  /** The period without a figure, or the period of the latest figure; null if there is none. */
  readonly period: string | null
  readonly note: LocalText
}

export interface DataChanges {
  readonly revisions: readonly ReportedRevision[]
  readonly breaks: readonly ReportedBreak[]
  readonly missing: readonly MissingFigure[]
  /** Counted headline series whose verdict differs from the previous edition. The verdict has the reasons. */
  readonly verdicts: readonly SeriesKey[]
  /** Ids of recommendations whose state differs from the previous edition because of new evidence. */
  readonly states: readonly string[]
}

/** All series of the city for the indicators of the findings, totals and groups. */
function citySeries(dataset: Dataset, findings: readonly Finding[]): readonly SeriesKey[] {
  const indicators = [...new Set(findings.map(({ indicator }) => indicator.id))]
  return indicators
    .flatMap((id) => seriesOf(dataset, id))
    .filter(({ area }) => area === dataset.city.id)
}

function revisionsOf(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  last: number | null,
): ReportedRevision[] {
  const newBreak =
    last === null
      ? null
      : firstNewBreak(seriesAt(dataset, key, last), seriesAt(dataset, key, edition))
  return revisionsAt(dataset, key, edition).flatMap(({ filed }) => {
    const after = filed.at(-1)!
    const before = filed.findLast((figure) => figure.filed.edition < edition)
    if (!before || after.filed.edition !== edition) return []
    if (!isMeasured(before) || !isMeasured(after) || before.value === after.value) return []
    if (newBreak && comparePeriods(after.period, newBreak) >= 0) return []
    return [{ key, before, after }]
  })
}

function breaksOf(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  last: number | null,
): ReportedBreak[] {
  const { figures, breaks } = seriesAt(dataset, key, edition)
  const known = last === null ? new Set<string>() : seriesAt(dataset, key, last).breaks
  return figures
    .filter(({ period }) => breaks.has(period.text))
    .map(({ period, note }) => ({
      key,
      period: period.text,
      note,
      isNew: last !== null && !known.has(period.text),
    }))
}

/** Rows filed for the edition that state why they have no figure. */
function unfiled(dataset: Dataset, key: SeriesKey, edition: number): MissingFigure[] {
  const reasonOf = ({ status }: Figure) => MISSING_STATUSES.find((one) => status.includes(one))
  return seriesAt(dataset, key, edition)
    .figures.filter((figure) => !isMeasured(figure) && figure.filed.edition === edition)
    .flatMap((figure) => {
      const reason = reasonOf(figure) as MissingReason | undefined
      return reason ? [{ key, reason, period: figure.period.text, note: figure.note }] : []
    })
}

const WITHOUT_FIGURE: readonly VerdictKind[] = ['no recent figure', 'no figure since the baseline']

function unspoken({ verdict }: Finding): MissingFigure[] {
  if (!WITHOUT_FIGURE.includes(verdict.kind)) return []
  const { key, kind, latest } = verdict
  return [{ key, reason: kind as MissingReason, period: latest?.period.text ?? null, note: {} }]
}

/** What is new and what is missing in the data of this edition. */
export function dataChanges(
  dataset: Dataset,
  findings: readonly Finding[],
  followUp: FollowUpChapter,
  edition: number,
): DataChanges {
  const keys = citySeries(dataset, findings)
  const { lastEdition: last } = followUp
  const followed = [followUp.lastYear, followUp.earlier, followUp.others].flatMap(
    ({ items }) => items,
  )
  return {
    revisions: keys.flatMap((key) => revisionsOf(dataset, key, edition, last)),
    breaks: keys.flatMap((key) => breaksOf(dataset, key, edition, last)),
    missing: [
      ...keys.flatMap((key) => unfiled(dataset, key, edition)),
      ...findings.flatMap((finding) => unspoken(finding)),
    ],
    verdicts: findings
      .filter(({ indicator, verdict }) => indicator.counted && verdict.edition === edition)
      .filter(hasChanged)
      .map(({ verdict }) => verdict.key),
    states: followed
      .filter(({ state, stateBefore }) => stateBefore !== null && state !== stateBefore)
      .map(({ recommendation }) => recommendation.id),
  }
}
