import type { Edition } from '../../model/dataset.ts'
import type { Action, FollowUp, Recommendation, Records } from '../../model/records.ts'
import { getFollowUpsAt, toLastDay, getEquivalents } from '../../model/recordsAt.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { RECOMMENDATIONS } from './recordFiles.ts'
import type { ParsedRow } from '../tables/tableReader.ts'

/** The rows of each table; follow-ups are null where their file could not be read. */
export interface RecordRows {
  readonly recommendations: readonly ParsedRow<Recommendation>[]
  readonly followUps: readonly ParsedRow<FollowUp>[] | null
  readonly actions: readonly ParsedRow<Action>[]
}

/** Expected number of recommendations in an edition, as in Graz. */
export const MIN_RECOMMENDATIONS = 5
export const MAX_RECOMMENDATIONS = 10

/** Reports what an editor would question in valid records. */
export function reportRecordWarnings(
  rows: RecordRows,
  records: Records,
  editions: readonly Edition[],
  problems: ProblemCollector,
): void {
  reportAnswersOlderThanReport(rows, editions)
  reportFollowUpsOlderThanReport(rows, records, editions)
  reportRepeatsOfLaterOnes(rows)
  reportPlansThatEndFirst(rows)
  if (rows.followUps) reportMissingFollowUp(rows, records, editions)
  reportCounts(records, editions, problems)
}

/** Publication date of a report; its year where the package has no date. */
function getReportDate(edition: number, editions: readonly Edition[]): string {
  return editions.find((one) => one.edition === edition)?.published || String(edition)
}

/** Whether every day of a partial date is before every day of another. */
function isBefore(date: string, other: string): boolean {
  const [year, month = '01', day = '01'] = other.split('-')
  return toLastDay(date) < `${year}-${month}-${day}`
}

function reportAnswersOlderThanReport(rows: RecordRows, editions: readonly Edition[]): void {
  for (const { value, row } of rows.recommendations) {
    const report = getReportDate(value.edition, editions)
    if (value.answerDate !== null && isBefore(value.answerDate, report))
      row.warning('date-order', 'answer_date', { rule: 'answer', report })
  }
}

function reportFollowUpsOlderThanReport(
  rows: RecordRows,
  records: Records,
  editions: readonly Edition[],
): void {
  for (const { value, row } of rows.followUps ?? []) {
    const years = getEquivalents(records, value.recommendation).map(({ edition }) => edition)
    if (years.length === 0) continue
    const report = getReportDate(Math.min(...years), editions)
    if (isBefore(value.date, report))
      row.warning('date-order', 'date', { rule: 'follow-up', report, id: value.recommendation })
  }
}

function reportRepeatsOfLaterOnes({ recommendations }: RecordRows): void {
  const editionOf = new Map(recommendations.map(({ value }) => [value.id, value.edition]))
  for (const { value, row } of recommendations) {
    const other = editionOf.get(value.sameAs)
    if (other !== undefined && other > value.edition)
      row.warning('date-order', 'same_as', { rule: 'same-as', edition: other })
  }
}

/** `2016-2020`, `2022/23-2023/24`, `2017/18`, `2025-`; other texts are not checked. */
const PLAN_PERIOD = /^(\d{4})(?:\/\d{2})?(?:[-–](?:(\d{4})(?:\/\d{2})?)?)?$/

function reportPlansThatEndFirst({ actions }: RecordRows): void {
  for (const { value, row } of actions) {
    const [, start, end] = PLAN_PERIOD.exec(value.planPeriod) ?? []
    if (start === undefined) continue
    if (end !== undefined && end < start)
      row.warning('date-order', 'plan_period', { rule: 'plan-period' })
    else if (value.due !== null && isBefore(value.due, start))
      row.warning('date-order', 'due', { rule: 'due', start })
  }
}

/** A city's own recommendation needs a follow-up in the next report, once that is published. */
function reportMissingFollowUp(
  { recommendations }: RecordRows,
  records: Records,
  editions: readonly Edition[],
): void {
  for (const { value, row } of recommendations) {
    if (value.origin !== 'city report') continue
    const next = editions.find(({ edition }) => edition > value.edition)
    if (next?.state !== 'published') continue
    const known = getFollowUpsAt(records, value.id, next.edition, editions)
    const report = getReportDate(value.edition, editions)
    const since = known.some(({ date }) => !isBefore(date, report))
    if (!since) row.warning('no-follow-up', 'id', { edition: next.edition })
  }
}

function reportCounts(
  { recommendations }: Records,
  editions: readonly Edition[],
  problems: ProblemCollector,
): void {
  for (const { edition, state } of editions) {
    const count = recommendations.filter(
      (one) => one.edition === edition && one.origin === 'city report',
    ).length
    const tooFew = count > 0 && count < MIN_RECOMMENDATIONS && state === 'published'
    if (!tooFew && count <= MAX_RECOMMENDATIONS) continue
    problems.warning(
      'number-of-recommendations',
      { file: RECOMMENDATIONS, text: String(edition) },
      {
        rule: tooFew ? 'few' : 'many',
        count,
        fewest: MIN_RECOMMENDATIONS,
        max: MAX_RECOMMENDATIONS,
      },
    )
  }
}
