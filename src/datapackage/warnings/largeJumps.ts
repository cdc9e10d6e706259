import { getText } from '../../model/figureTable.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { FigureTable } from '../../model/figureTable.ts'
import { parsePeriod } from '../../model/period.ts'
import { groupRowsByFile } from './filesOfSeries.ts'
import { hasNote, hasDifferentNote, type Rule, type Warning } from './warning.ts'

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
  findJumps(dataset, (area) => (area === dataset.city.id ? differsByHalf : differsTenfold))

/** The same with the city's limit in all areas, for a draft. */
export const largeJumpsAnywhere: Rule = (dataset) => findJumps(dataset, () => differsByHalf)

function* findJumps(dataset: Dataset, getRule: (area: string) => IsJump): Iterable<Warning> {
  const { figures } = dataset
  const rules = figures.area.dictionary.map(getRule)
  const gaps = new Set(
    dataset.indicators.filter(({ direction }) => direction === 'toward').map(({ id }) => id),
  )
  const years = figures.period.dictionary.map(toYearKey)
  for (const files of groupRowsByFile(dataset)) {
    const first = files[0]?.[0]
    if (first === undefined) continue
    if (gaps.has(getText(figures.indicator, first))) continue
    yield* findSeriesJumps(dataset, files, years, rules[figures.area.codes[first]!]!)
  }
}

function* findSeriesJumps(
  dataset: Dataset,
  files: readonly Uint32Array[],
  years: readonly number[],
  isJump: IsJump,
): Iterable<Warning> {
  const { figures } = dataset
  const rowsByYear = new Map<number, number>()
  const explained = new Set<number>()
  const getYear = (row: number): number => years[figures.period.codes[row]!]!
  for (const rows of files) {
    const fresh = rows.filter((row) => {
      const earlier = rowsByYear.get(getYear(row))
      rowsByYear.set(getYear(row), row)
      if (earlier === undefined || figures.value[earlier] !== figures.value[row]) return true
      if (explained.has(earlier)) explained.add(row)
      return false
    })
    for (const row of fresh.toSorted((a, b) => getYear(a) - getYear(b))) {
      const earlier = rowsByYear.get(getYear(row) - 1)
      if (
        earlier === undefined ||
        isNotComparable(figures, row) ||
        hasOtherDefinition(figures, earlier)
      )
        continue
      const [before, value] = [figures.value[earlier]!, figures.value[row]!]
      if (before === 0 || !isJump(before, value)) continue
      const again = explained.has(earlier) && hasNote(dataset, row)
      if (again || hasDifferentNote(dataset, row, earlier)) {
        explained.add(row)
        continue
      }
      yield {
        code: 'large-jump',
        at: { row, label: 'value' },
        text: String(value),
        detail: {
          before,
          beforePeriod: getText(figures.period, earlier),
          indicator: getText(figures.indicator, row),
        },
      }
    }
  }
}

function isNotComparable(figures: FigureTable, row: number): boolean {
  const status = getText(figures.status, row).split(';')
  return status.includes('break') || status.includes('definition differs')
}

function hasOtherDefinition(figures: FigureTable, row: number): boolean {
  return getText(figures.status, row).split(';').includes('definition differs')
}

const KINDS = ['year', 'split year', 'pooled years', 'quarter', 'month']

/** A sortable number of a period; the same period one year earlier is 1 less. */
function toYearKey(text: string): number {
  const result = parsePeriod(text)
  if (!result.ok) return NaN
  const { kind, part, pooled, referenceYear } = result.period
  return ((KINDS.indexOf(kind) * 13 + part) * 1000 + pooled) * 10_000 + referenceYear
}
