import type { Dataset } from '../../model/dataset.ts'
import type { FigureTable } from '../../model/figureTable.ts'
import { parsePeriod } from '../../model/period.ts'
import { filingsBySeries } from './filings.ts'
import { hasNote, hasNoteOfItsOwn, word, type Rule, type Warning } from './warning.ts'

type IsJump = (before: number, value: number) => boolean

const differsByHalf: IsJump = (before, value) => Math.abs(value - before) > 0.5 * Math.abs(before)

/** Ten times or a tenth of the previous value: most likely a wrong decimal point. */
const differsTenfold: IsJump = (before, value) =>
  Math.abs(value) >= 10 * Math.abs(before) || 10 * Math.abs(value) <= Math.abs(before)

/**
 * Warns of a value that differs by more than half from the previous year's, as known at that time. This limit
 * applies to the city's own series, where the figure can be checked; in other areas only a wrong decimal
 * point is reported.
 * Exceptions: a break or another definition; a value that was already published; a previous value of 0; a gap
 * (direction `toward`), whose small values jump by nature; a row with a note that the previous row does not
 * have. A reason that explained the previous jump may explain this one.
 */
export const largeJumps: Rule = (dataset) =>
  jumpsOver(dataset, (area) => (area === dataset.city.id ? differsByHalf : differsTenfold))

/** The same with the city's limit in all areas, for a draft. */
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

/** A sortable number of a period; the same period one year earlier is 1 less. */
function yearKey(text: string): number {
  const reading = parsePeriod(text)
  if (!reading.ok) return NaN
  const { kind, part, pooled, referenceYear } = reading.period
  return ((KINDS.indexOf(kind) * 13 + part) * 1000 + pooled) * 10_000 + referenceYear
}
