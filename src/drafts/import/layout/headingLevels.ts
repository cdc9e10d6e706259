import { parseMarks } from '../../../datapackage/values/publisherMarks.ts'
import type { ImportContext } from '../importContext.ts'
import { isBlankRow, getCellKind, type Grid, type GridRow } from '../files/grid.ts'
import { normalizeName } from './normalizeName.ts'
import { parseLabelledLine } from './labelledLines.ts'
import { isMeasureUnit } from './measureUnits.ts'
import type { ImportPlan, FigureNames } from '../importPlan.ts'
import { getHeadingContents, parseHeadingPeriod, matchHeading } from './headingDictionary.ts'

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
export function getHeadingTexts(
  grid: Grid,
  plan: ImportPlan,
  context: ImportContext,
): (column: number) => string {
  const { above, below } = findHeadingLevels(grid, plan, context)
  const headings = grid.rows[plan.headerRow]
  const firstColumn = findFirstValueColumn(plan)
  const texts = plan.columns.map((use, column) => {
    if (use.as !== 'value') return ''
    const period = use.of.period ?? plan.fixed.period
    const others = [
      ...above.map((row) => getSpanText(row, column, firstColumn)),
      ...below.map((row) => row.cells[column] ?? ''),
    ].filter((text) => text !== '' && (period === undefined || parseHeadingPeriod(text) !== period))
    const [mainText, ...otherTexts] = [
      headings ? getOwnText(headings, column, use.of, context) : '',
      ...others,
    ]
    return [mainText, ...otherTexts]
      .filter((text) => text !== '')
      .join(' · ')
      .slice(0, MAX_LENGTH)
  })
  return (column) => texts[column] ?? ''
}

/** Heading rows above the one that is read. They hold no title. */
export function findHeadingRowsAbove(grid: Grid, plan: ImportPlan): readonly GridRow[] {
  const firstColumn = findFirstValueColumn(plan)
  const rows: GridRow[] = []
  for (let index = plan.headerRow - 1; index >= 0 && rows.length < MAX_LEVELS; index--) {
    const row = grid.rows[index]!
    if (isBlankRow(row) || !isBand(row, firstColumn)) break
    rows.unshift(row)
  }
  return rows
}

function findHeadingLevels(grid: Grid, plan: ImportPlan, context: ImportContext): Levels {
  const below: GridRow[] = []
  for (const row of grid.rows.slice(plan.headerRow + 1, plan.headerRow + 1 + MAX_LEVELS)) {
    if (!isHeadingBelow(row, plan, context)) break
    below.push(row)
  }
  return { above: findHeadingRowsAbove(grid, plan), below }
}

function findFirstValueColumn({ columns }: ImportPlan): number {
  return columns.findIndex((use) => use.as === 'value')
}

/** Whether a row above the headings has texts over the value columns, other than a label or a title that fills the row. */
function isBand(row: GridRow, firstColumn: number): boolean {
  if (parseLabelledLine(row)) return false
  const { cells } = row
  const labels = new Set(cells.slice(0, firstColumn))
  return (
    firstColumn > 0 && cells.slice(firstColumn).some((cell) => cell !== '' && !labels.has(cell))
  )
}

/** A heading over several columns is in the first of them. */
function getSpanText({ cells }: GridRow, column: number, firstColumn: number): string {
  for (let index = column; index >= firstColumn; index--) {
    const text = cells[index] ?? ''
    if (text !== '') return text
  }
  return ''
}

/** Whether a row below the headings has words in the value columns, and in the name columns nothing or headings only. */
function isHeadingBelow(row: GridRow, plan: ImportPlan, context: ImportContext): boolean {
  let [wordCount, nameCount, headingCount] = [0, 0, 0]
  for (const [column, { as }] of plan.columns.entries()) {
    const text = row.cells[column] ?? ''
    if (text === '') continue
    if (as === 'value') {
      if (!isWord(text) || isMarker(text, plan)) return false
      wordCount++
    } else if (as === 'area' || as === 'period' || as === 'indicator') {
      nameCount++
      if (isLabelHeading(row, column, context)) headingCount++
    }
  }
  return wordCount > 0 && (nameCount === 0 || headingCount > 0)
}

/** Whether a text is the heading of a column of areas, periods or the like. */
function isLabelHeading(row: GridRow, column: number, context: ImportContext): boolean {
  const text = row.cells[column]!.slice(0, MAX_LENGTH)
  const as = matchHeading(text, getCellKind(row, column), context)?.use.as
  return (
    (as !== undefined && as !== 'value') ||
    /(?:^| )(?:name|code|navn|namn|kode|kod|nummer|bezeichnung)$/.test(normalizeName(text))
  )
}

function isWord(text: string): boolean {
  return isMeasureUnit(text) || /\p{L}{3}/u.test(text.slice(0, MAX_LENGTH))
}

function isMarker(text: string, plan: ImportPlan): boolean {
  const { text: rest, unknown } = parseMarks(text, plan.marks)
  return (rest === '' && unknown === null) || text.startsWith('[')
}

function getOwnText(
  headings: GridRow,
  column: number,
  of: FigureNames,
  context: ImportContext,
): string {
  const heading = headings.cells[column] ?? ''
  const contents = getHeadingContents(heading)
  if (contents !== null) return contents
  if (isMeasureUnit(heading)) return heading
  // The heading is unknown: the column was chosen because it is the only numeric one.
  const isKnown = Object.keys(of).length > 0
  if (isKnown || matchHeading(heading, getCellKind(headings, column), context)?.use.as === 'value')
    return ''
  return heading
}
