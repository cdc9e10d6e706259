import { readMarks } from '../../package/marks.ts'
import type { ImportContext } from './context.ts'
import { isBlank, kindAt, type Grid, type GridRow } from './grid.ts'
import { plainName } from './heading.ts'
import { labelledLine } from './labelledLines.ts'
import { isMeasureWord } from './measureWords.ts'
import type { ImportPlan, Named } from './plan.ts'
import { headingContents, headingPeriod, knownHeading } from './vocabulary.ts'

/** Longest heading text that is compared and shown. */
const MAX_LENGTH = 120
/** Maximum number of heading rows above, and below, the one that is read. */
const MAX_LEVELS = 3

/** Heading rows above and below the one that is read. */
interface Levels {
  readonly above: readonly GridRow[]
  readonly below: readonly GridRow[]
}

/**
 * What the headings of a value column say beyond its period, its names and the word for a value:
 * what is counted, a measure, a subset. Joins all heading rows, for example `Female` below `2026`.
 * '' if they say nothing more.
 */
export function headingTexts(
  grid: Grid,
  plan: ImportPlan,
  context: ImportContext,
): (column: number) => string {
  const { above, below } = headingLevels(grid, plan, context)
  const headings = grid.rows[plan.headerRow]
  const first = firstValueColumn(plan)
  const texts = plan.columns.map((use, column) => {
    if (use.as !== 'value') return ''
    const period = use.of.period ?? plan.fixed.period
    const others = [
      ...above.map((row) => spanText(row, column, first)),
      ...below.map((row) => row.cells[column] ?? ''),
    ].filter((text) => text !== '' && (period === undefined || headingPeriod(text) !== period))
    const [own, ...more] = [headings ? ownText(headings, column, use.of, context) : '', ...others]
    return [own, ...more]
      .filter((text) => text !== '')
      .join(' · ')
      .slice(0, MAX_LENGTH)
  })
  return (column) => texts[column] ?? ''
}

/** Heading rows above the one that is read. They hold no title. */
export function headingRowsAbove(grid: Grid, plan: ImportPlan): readonly GridRow[] {
  const first = firstValueColumn(plan)
  const rows: GridRow[] = []
  for (let at = plan.headerRow - 1; at >= 0 && rows.length < MAX_LEVELS; at--) {
    const row = grid.rows[at]!
    if (isBlank(row) || !isBand(row, first)) break
    rows.unshift(row)
  }
  return rows
}

function headingLevels(grid: Grid, plan: ImportPlan, context: ImportContext): Levels {
  const below: GridRow[] = []
  for (const row of grid.rows.slice(plan.headerRow + 1, plan.headerRow + 1 + MAX_LEVELS)) {
    if (!isHeadingBelow(row, plan, context)) break
    below.push(row)
  }
  return { above: headingRowsAbove(grid, plan), below }
}

function firstValueColumn({ columns }: ImportPlan): number {
  return columns.findIndex((use) => use.as === 'value')
}

/** Whether a row above the headings has texts over the value columns, other than a label or a title that fills the row. */
function isBand(row: GridRow, first: number): boolean {
  if (labelledLine(row)) return false
  const { cells } = row
  const labels = new Set(cells.slice(0, first))
  return first > 0 && cells.slice(first).some((cell) => cell !== '' && !labels.has(cell))
}

/** A heading over several columns is in the first of them. */
function spanText({ cells }: GridRow, column: number, first: number): string {
  for (let at = column; at >= first; at--) {
    const text = cells[at] ?? ''
    if (text !== '') return text
  }
  return ''
}

/** Whether a row below the headings has words in the value columns, and in the name columns nothing or headings only. */
function isHeadingBelow(row: GridRow, plan: ImportPlan, context: ImportContext): boolean {
  let [words, names, headings] = [0, 0, 0]
  for (const [column, { as }] of plan.columns.entries()) {
    const text = row.cells[column] ?? ''
    if (text === '') continue
    if (as === 'value') {
      if (!isWord(text) || isMark(text, plan)) return false
      words++
    } else if (as === 'area' || as === 'period' || as === 'indicator') {
      names++
      if (isLabelHeading(row, column, context)) headings++
    }
  }
  return words > 0 && (names === 0 || headings > 0)
}

/** Whether a text is the heading of a column of areas, periods or the like. */
function isLabelHeading(row: GridRow, column: number, context: ImportContext): boolean {
  const text = row.cells[column]!.slice(0, MAX_LENGTH)
  const as = knownHeading(text, kindAt(row, column), context)?.use.as
  return (
    (as !== undefined && as !== 'value') ||
    /(?:^| )(?:name|code|navn|namn|kode|kod|nummer|bezeichnung)$/.test(plainName(text))
  )
}

function isWord(text: string): boolean {
  return isMeasureWord(text) || /\p{L}{3}/u.test(text.slice(0, MAX_LENGTH))
}

function isMark(text: string, plan: ImportPlan): boolean {
  const { text: rest, unknown } = readMarks(text, plan.marks)
  return (rest === '' && unknown === null) || text.startsWith('[')
}

function ownText(headings: GridRow, column: number, of: Named, context: ImportContext): string {
  const heading = headings.cells[column] ?? ''
  const contents = headingContents(heading)
  if (contents !== null) return contents
  if (isMeasureWord(heading)) return heading
  // The heading is unknown: the column was chosen because it is the only numeric one.
  const isKnown = Object.keys(of).length > 0
  if (isKnown || knownHeading(heading, kindAt(headings, column), context)?.use.as === 'value')
    return ''
  return heading
}
