import type { Dataset } from '../../model/dataset.ts'
import type { Figure, MeasuredFigure, SeriesKey } from '../../model/figure.ts'
import { isMeasured } from '../../model/figure.ts'
import { comparePeriods } from '../../model/period.ts'
import {
  findFirstNewBreak,
  getRevisionsAt,
  getSeriesAt,
  findSeriesKeys,
} from '../../model/series.ts'
import { MISSING_STATUSES } from '../../model/status.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { hasChangedVerdict, type Finding } from '../../trends/findings.ts'
import type { VerdictKind } from '../../trends/verdict.ts'
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
  readonly note: LanguageMap
  /** Whether the previous edition did not contain the break. */
  readonly isNew: boolean
}

/** Why a usable figure is missing. */
export type MissingReason =
  'suppressed' | 'not collected' | 'not applicable' | 'noRecentFigure' | 'noFigureSinceBaseline'

export interface MissingFigure {
  readonly key: SeriesKey
  readonly reason: MissingReason
  /** The period without a figure, or the period of the latest figure; null if there is none. */
  readonly period: string | null
  readonly note: LanguageMap
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
function listCitySeries(dataset: Dataset, findings: readonly Finding[]): readonly SeriesKey[] {
  const indicators = [...new Set(findings.map(({ indicator }) => indicator.id))]
  return indicators
    .flatMap((id) => findSeriesKeys(dataset, id))
    .filter(({ area }) => area === dataset.city.id)
}

function findRevisions(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  lastEdition: number | null,
): ReportedRevision[] {
  const newBreak =
    lastEdition === null
      ? null
      : findFirstNewBreak(
          getSeriesAt(dataset, key, lastEdition),
          getSeriesAt(dataset, key, edition),
        )
  return getRevisionsAt(dataset, key, edition).flatMap(({ versions }) => {
    const after = versions.at(-1)!
    const before = versions.findLast((figure) => figure.provenance.edition < edition)
    if (!before || after.provenance.edition !== edition) return []
    if (!isMeasured(before) || !isMeasured(after) || before.value === after.value) return []
    if (newBreak && comparePeriods(after.period, newBreak) >= 0) return []
    return [{ key, before, after }]
  })
}

function findBreaks(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  lastEdition: number | null,
): ReportedBreak[] {
  const { figures, breaks } = getSeriesAt(dataset, key, edition)
  const previousBreaks =
    lastEdition === null ? new Set<string>() : getSeriesAt(dataset, key, lastEdition).breaks
  return figures
    .filter(({ period }) => breaks.has(period.text))
    .map(({ period, note }) => ({
      key,
      period: period.text,
      note,
      isNew: lastEdition !== null && !previousBreaks.has(period.text),
    }))
}

/** Rows filed for the edition that state why they have no figure. */
function findMissingRows(dataset: Dataset, key: SeriesKey, edition: number): MissingFigure[] {
  const findReason = ({ status }: Figure) =>
    MISSING_STATUSES.find((candidate) => status.includes(candidate))
  return getSeriesAt(dataset, key, edition)
    .figures.filter((figure) => !isMeasured(figure) && figure.provenance.edition === edition)
    .flatMap((figure) => {
      const reason = findReason(figure) as MissingReason | undefined
      return reason ? [{ key, reason, period: figure.period.text, note: figure.note }] : []
    })
}

const KINDS_WITHOUT_FIGURE: readonly VerdictKind[] = ['noRecentFigure', 'noFigureSinceBaseline']

function findUnjudged({ verdict }: Finding): MissingFigure[] {
  if (!KINDS_WITHOUT_FIGURE.includes(verdict.kind)) return []
  const { key, kind, latest } = verdict
  return [{ key, reason: kind as MissingReason, period: latest?.period.text ?? null, note: {} }]
}

/** What is new and what is missing in the data of this edition. */
export function collectDataChanges(
  dataset: Dataset,
  findings: readonly Finding[],
  followUp: FollowUpChapter,
  edition: number,
): DataChanges {
  const keys = listCitySeries(dataset, findings)
  const { lastEdition } = followUp
  const followedUp = [followUp.lastYear, followUp.earlier, followUp.others].flatMap(
    ({ items }) => items,
  )
  return {
    revisions: keys.flatMap((key) => findRevisions(dataset, key, edition, lastEdition)),
    breaks: keys.flatMap((key) => findBreaks(dataset, key, edition, lastEdition)),
    missing: [
      ...keys.flatMap((key) => findMissingRows(dataset, key, edition)),
      ...findings.flatMap((finding) => findUnjudged(finding)),
    ],
    verdicts: findings
      .filter(({ indicator, verdict }) => indicator.counted && verdict.edition === edition)
      .filter(hasChangedVerdict)
      .map(({ verdict }) => verdict.key),
    states: followedUp
      .filter(({ state, stateBefore }) => stateBefore !== null && state !== stateBefore)
      .map(({ recommendation }) => recommendation.id),
  }
}
