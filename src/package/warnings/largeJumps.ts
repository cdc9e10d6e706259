import type { Dataset } from '../../model/dataset.ts'
import type { FigureTable } from '../../model/figureTable.ts'
import { parsePeriod } from '../../model/period.ts'
import { filingsBySeries } from './filings.ts'
import { hasNote, hasNoteOfItsOwn, word, type Rule, type Warning } from './warning.ts'

type IsJump = (before: number, value: number) => boolean

const differsByHalf: IsJump = (before, value) => Math.abs(value - before) > 0.5 * Math.abs(before)

/** Ten times what it was, or a tenth: most likely a lost or misplaced decimal point. */
const differsTenfold: IsJump = (before, value) =>
  Math.abs(value) >= 10 * Math.abs(before) || 10 * Math.abs(value) <= Math.abs(before)

/**
 * A value that differs by more than half from the one a year before, as both were known when it
 * was filed. Reported for each row of the city's own series, where somebody can look the figure up;
 * comparators come from publishers, and only a slip of the decimal point is reported. Not where a
 * break or another definition explains it, where the same value was filed before, where it was 0,
 * nor for a gap (direction `toward`), whose small numbers on both sides of 0 jump by nature. Nor
 * where the row has a note that the one before it has not; a reason that explained the jump before
 * may explain this one as well.
 */
export const largeJumps: Rule = (dataset) =>
  jumpsOver(dataset, (area) => (area === dataset.city.id ? differsByHalf : differsTenfold))

/** The same, with the limit of the city's own series in all areas: for a draft that somebody is typing. */
export const largeJumpsAnywhere: Rule = (dataset) => jumpsOver(dataset, () => differsByHalf)

function* jumpsOver(dataset: Dataset, ruleOf: (area: string) => IsJump): Iterable<Warning> {
  const { figures } = dataset
  const rules = figures.area.words.map(ruleOf)
  const gaps = new Set(
    dataset.indicators.filter(({ direction }) => direction === 'toward').map(({ id }) => id),
  )
  const years = figures.period.words.map(yearKey)
  for (const filings of filingsBySeries(dataset)) {
    const first = filings[0]?.[0]
    if (first === undefined) continue
    if (gaps.has(word(figures.indicator, first))) continue
    yield* jumpsOf(dataset, filings, years, rules[figures.area.codes[first]!]!)
  }
}

function* jumpsOf(
  dataset: Dataset,
  filings: readonly Uint32Array[],
  years: readonly number[],
  isJump: IsJump,
): Iterable<Warning> {
  const { figures } = dataset
  const known = new Map<number, number>()
  const explained = new Set<number>()
  const yearOf = (row: number): number => years[figures.period.codes[row]!]!
  for (const rows of filings) {
    const fresh = rows.filter((row) => {
      const earlier = known.get(yearOf(row))
      known.set(yearOf(row), row)
      if (earlier === undefined || figures.value[earlier] !== figures.value[row]) return true
      if (explained.has(earlier)) explained.add(row)
      return false
    })
    for (const row of fresh.toSorted((a, b) => yearOf(a) - yearOf(b))) {
      const earlier = known.get(yearOf(row) - 1)
      if (earlier === undefined || standsApart(figures, row) || differs(figures, earlier)) continue
      const [before, value] = [figures.value[earlier]!, figures.value[row]!]
      if (before === 0 || !isJump(before, value)) continue
      const again = explained.has(earlier) && hasNote(dataset, row)
      if (again || hasNoteOfItsOwn(dataset, row, earlier)) {
        explained.add(row)
        continue
      }
      yield {
        code: 'large-jump',
        at: { row, label: 'value' },
        text: String(value),
        detail: {
          before,
          beforePeriod: word(figures.period, earlier),
          indicator: word(figures.indicator, row),
        },
      }
    }
  }
}

function standsApart(figures: FigureTable, row: number): boolean {
  const status = word(figures.status, row).split(';')
  return status.includes('break') || status.includes('definition differs')
}

function differs(figures: FigureTable, row: number): boolean {
  return word(figures.status, row).split(';').includes('definition differs')
}

const KINDS = ['year', 'split year', 'pooled years', 'quarter', 'month']

/** A number for a period that is 1 less for the same period of the year before. */
function yearKey(text: string): number {
  const reading = parsePeriod(text)
  if (!reading.ok) return NaN
  const { kind, part, pooled, referenceYear } = reading.period
  return ((KINDS.indexOf(kind) * 13 + part) * 1000 + pooled) * 10_000 + referenceYear
}
