import type { Edition } from '../../model/dataset.ts'
import type { Action, FollowUp, Recommendation, Records } from '../../model/records.ts'
import { followUpsAt, lastDayOf, wordingsOf } from '../../model/recordsAt.ts'
import type { ProblemLog } from '../problemLog.ts'
import { RECOMMENDATIONS } from './recordFiles.ts'
import type { KeptRow } from './recordRow.ts'

/** The rows of each table; follow-ups are null where their file could not be read. */
export interface KeptRecords {
  readonly recommendations: readonly KeptRow<Recommendation>[]
  readonly followUps: readonly KeptRow<FollowUp>[] | null
  readonly actions: readonly KeptRow<Action>[]
}

/** Expected number of recommendations in an edition, as in Graz. */
export const FEWEST = 5
export const MOST = 10

/** Reports what an editor would question in valid records. */
export function tellRecordWarnings(
  kept: KeptRecords,
  records: Records,
  editions: readonly Edition[],
  log: ProblemLog,
): void {
  tellAnswersOlderThanReport(kept, editions)
  tellFollowUpsOlderThanReport(kept, records, editions)
  tellRepeatsOfLaterOnes(kept)
  tellPlansThatEndFirst(kept)
  if (kept.followUps) tellWithoutFollowUp(kept, records, editions)
  tellNumbers(records, editions, log)
}

/** Publication date of a report; its year where the package has no date. */
function reportDate(edition: number, editions: readonly Edition[]): string {
  return editions.find((one) => one.edition === edition)?.published || String(edition)
}

/** Whether every day of a partial date is before every day of another. */
function isBefore(date: string, other: string): boolean {
  const [year, month = '01', day = '01'] = other.split('-')
  return lastDayOf(date) < `${year}-${month}-${day}`
}

function tellAnswersOlderThanReport(kept: KeptRecords, editions: readonly Edition[]): void {
  for (const { value, row } of kept.recommendations) {
    const report = reportDate(value.edition, editions)
    if (value.answerDate !== '' && isBefore(value.answerDate, report))
      row.warning('date-order', 'answer_date', { rule: 'answer', report })
  }
}

function tellFollowUpsOlderThanReport(
  kept: KeptRecords,
  records: Records,
  editions: readonly Edition[],
): void {
  for (const { value, row } of kept.followUps ?? []) {
    const years = wordingsOf(records, value.recommendation).map(({ edition }) => edition)
    if (years.length === 0) continue
    const report = reportDate(Math.min(...years), editions)
    if (isBefore(value.date, report))
      row.warning('date-order', 'date', { rule: 'follow-up', report, id: value.recommendation })
  }
}

function tellRepeatsOfLaterOnes({ recommendations }: KeptRecords): void {
  const editionOf = new Map(recommendations.map(({ value }) => [value.id, value.edition]))
  for (const { value, row } of recommendations) {
    const other = editionOf.get(value.sameAs)
    if (other !== undefined && other > value.edition)
      row.warning('date-order', 'same_as', { rule: 'same-as', edition: other })
  }
}

/** `2016-2020`, `2022/23-2023/24`, `2017/18`, `2025-`; other texts are not checked. */
const PLAN_PERIOD = /^(\d{4})(?:\/\d{2})?(?:[-–](?:(\d{4})(?:\/\d{2})?)?)?$/

function tellPlansThatEndFirst({ actions }: KeptRecords): void {
  for (const { value, row } of actions) {
    const [, start, end] = PLAN_PERIOD.exec(value.planPeriod) ?? []
    if (start === undefined) continue
    if (end !== undefined && end < start)
      row.warning('date-order', 'plan_period', { rule: 'plan-period' })
    else if (value.due !== '' && isBefore(value.due, start))
      row.warning('date-order', 'due', { rule: 'due', start })
  }
}

/** A city's own recommendation needs a follow-up in the next report, once that is published. */
function tellWithoutFollowUp(
  { recommendations }: KeptRecords,
  records: Records,
  editions: readonly Edition[],
): void {
  for (const { value, row } of recommendations) {
    if (value.origin !== 'city report') continue
    const next = editions.find(({ edition }) => edition > value.edition)
    if (next?.state !== 'published') continue
    const known = followUpsAt(records, value.id, next.edition, editions)
    const report = reportDate(value.edition, editions)
    const since = known.some(({ date }) => !isBefore(date, report))
    if (!since) row.warning('no-follow-up', 'id', { edition: next.edition })
  }
}

function tellNumbers(
  { recommendations }: Records,
  editions: readonly Edition[],
  log: ProblemLog,
): void {
  for (const { edition, state } of editions) {
    const count = recommendations.filter(
      (one) => one.edition === edition && one.origin === 'city report',
    ).length
    const tooFew = count > 0 && count < FEWEST && state === 'published'
    if (!tooFew && count <= MOST) continue
    log.warning(
      'number-of-recommendations',
      { file: RECOMMENDATIONS, text: String(edition) },
      { rule: tooFew ? 'few' : 'many', count, fewest: FEWEST, most: MOST },
    )
  }
}
