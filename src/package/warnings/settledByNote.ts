import type { Dataset } from '../../model/dataset.ts'
import { comparePeriods, parsePeriod, type Period } from '../../model/period.ts'
import { filingsBySeries } from './filings.ts'
import { hasNote, hasNoteOfItsOwn } from './warning.ts'

/** The suspicious rows without an explaining note. */
export function* unsettled(dataset: Dataset, isAsked: (row: number) => boolean): Iterable<number> {
  let settled: ReadonlySet<number> | null = null
  for (let row = 0; row < dataset.figures.rows; row++) {
    if (!isAsked(row)) continue
    if (hasNote(dataset, row)) {
      settled ??= settledByNote(dataset, isAsked)
      if (settled.has(row)) continue
    }
    yield row
  }
}

/**
 * The suspicious rows that a note explains. A note that the previous figure also has (the same period as
 * published before, else the previous period of the series) does not count, unless that figure was suspicious
 * and explained by it: a reason may repeat every year.
 */
export function settledByNote(
  dataset: Dataset,
  isAsked: (row: number) => boolean,
): ReadonlySet<number> {
  const settled = new Set<number>()
  const periods = dataset.figures.period.words.map(periodOf)
  for (const filings of filingsBySeries(dataset))
    if (filings.some((rows) => rows.some((row) => isAsked(row) && hasNote(dataset, row))))
      settleSeries(dataset, filings, periods, isAsked, settled)
  return settled
}

function settleSeries(
  dataset: Dataset,
  filings: readonly Uint32Array[],
  periods: readonly (Period | null)[],
  isAsked: (row: number) => boolean,
  settled: Set<number>,
): void {
  const { codes } = dataset.figures.period
  const known = new Map<number, number>()
  for (const rows of filings)
    for (const row of rows.toSorted((a, b) => inTime(periods[codes[a]!], periods[codes[b]!]))) {
      const code = codes[row]!
      if (isAsked(row) && hasNote(dataset, row)) {
        const before = known.get(code) ?? periodBefore(known, periods, code)
        if (before === undefined || settled.has(before) || hasNoteOfItsOwn(dataset, row, before))
          settled.add(row)
      }
      known.set(code, row)
    }
}

/** The row of the latest earlier period of the same kind. */
function periodBefore(
  known: ReadonlyMap<number, number>,
  periods: readonly (Period | null)[],
  code: number,
): number | undefined {
  const period = periods[code]
  let last: number | undefined
  if (period)
    for (const other of known.keys()) {
      const one = periods[other]
      if (!one || one.kind !== period.kind || comparePeriods(one, period) >= 0) continue
      if (last === undefined || comparePeriods(one, periods[last]!) > 0) last = other
    }
  return last === undefined ? undefined : known.get(last)
}

function periodOf(text: string): Period | null {
  const reading = parsePeriod(text)
  return reading.ok ? reading.period : null
}

function inTime(a?: Period | null, b?: Period | null): number {
  return a && b ? comparePeriods(a, b) : 0
}
