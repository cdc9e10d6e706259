import type { ImportContext } from './context.ts'
import { detectDecimals } from './decimals.ts'
import { CELL, kindAt, type Grid, type GridRow } from './grid.ts'
import { plainName } from './heading.ts'
import { isMeasureWord } from './measureWords.ts'
import { withPlaceColumns } from './placeColumns.ts'
import { readPeriod } from './periodCell.ts'
import { labelledLines } from './labelledLines.ts'
import { groupColumn, knownRows, withValueColumn } from './contentColumns.ts'
import {
  NO_NAMES,
  OWN_AREA,
  type ColumnUse,
  type ImportPlan,
  type Named,
  type TwoYears,
} from './plan.ts'
import { CONTENTS_RANK, knownHeading, type KnownHeading } from './vocabulary.ts'

/** The heading is among the first rows. */
const SEARCHED = 40

const NOTHING: ColumnUse = { as: 'nothing' }

/**
 * The row most likely to hold the headings: the one with the most known headings; if none is known,
 * the first row that is at least half as full as the fullest.
 */
export function findHeaderRow(grid: Grid, context: ImportContext): number {
  let best = { row: -1, score: 0 }
  for (const [index, row] of grid.rows.slice(0, SEARCHED).entries()) {
    const score = headingScore(row, context)
    if (score > best.score) best = { row: index, score }
  }
  return best.row >= 0 ? best.row : fullestRow(grid)
}

function headingScore(row: GridRow, context: ImportContext): number {
  let [columns, figures] = [0, 0]
  for (const [column, cell] of row.cells.entries()) {
    // A text that ends with a colon is the label of its neighbour: `Date :`, `2026`.
    if (cell === '' || cell.length > 80 || cell.endsWith(':')) continue
    const known = knownHeading(cell, kindAt(row, column), context)
    if (!known) continue
    const of = known.use.as === 'value' ? Object.keys(known.use.of) : null
    if (of === null || of.length === 0) columns += 2
    else figures += 1
  }
  // A row of data also names an area, a group and a year; that alone makes no heading.
  return columns > 0 || figures > 2 ? columns + figures : 0
}

function fullestRow(grid: Grid): number {
  const filled = grid.rows
    .slice(0, SEARCHED)
    .map((row) => row.cells.filter((cell) => cell !== '').length)
  const most = Math.max(0, ...filled)
  return Math.max(
    0,
    filled.findIndex((count) => count > most / 2),
  )
}

/** Detects the use of each column. If two columns have the same use, the one with the lower rank is kept. */
export function recogniseColumns(
  grid: Grid,
  headerRow: number,
  context: ImportContext,
): readonly ColumnUse[] {
  const heading = grid.rows[headerRow]
  const headings = Array.from({ length: grid.width }, (_, column) => heading?.cells[column] ?? '')
  const byName = headings.map((text, column) =>
    heading ? knownHeading(text, kindAt(heading, column), context) : null,
  )
  const hasPeriods = byName.some((one) => one !== null && isOfPeriod(one) && !isContents(one))
  // Beside plain years, a heading such as `Change since 2019` is not another year.
  const isOneOfSeveral = isOneOfSeveralMeasures(headings, byName)
  const known = byName.map((one, column) =>
    one && ((hasPeriods && isContents(one)) || isOneOfSeveral(column)) ? null : one,
  )
  const long = known.some((one) => one?.use.as === 'value' && Object.keys(one.use.of).length === 0)
  const kind = long ? null : turnedBy(known)
  const best = new Map<string, number>()
  for (const [column, one] of known.entries()) {
    if (!one) continue
    const id = usedFor(one.use)
    const former = best.get(id)
    if (former === undefined || one.rank < known[former]!.rank) best.set(id, column)
  }
  const ours = isOurs(grid, headerRow)
  const recognised = known.map((one, column): ColumnUse => {
    if (!one) return NOTHING
    const { use } = one
    // A blank area means the city in the city's own files only.
    if (use.as === 'area' && use.level === OWN_AREA && !ours) return { as: 'area', level: 1 }
    if (use.as === 'area' || use.as === 'group') return use
    if (use.as === 'value' && Object.keys(use.of).length > 0)
      return kind !== null && kind in use.of && holdsFigures(grid, headerRow, column)
        ? use
        : NOTHING
    if (kind !== null && BESIDE_ONE_VALUE.has(use.as)) return NOTHING
    return best.get(usedFor(use)) === column ? use : NOTHING
  })
  const withPlaces = withPlaceColumns(grid, headerRow, recognised, context)
  const withGroups = withPlaces.map((use, column) =>
    use.as === 'nothing' ? (groupColumn(grid, headerRow, column, context) ?? use) : use,
  )
  return withValueColumn(grid, headerRow, withGroups, headings)
}

/** A column of numbers beside one of shares: it is unknown which one the indicator is. */
function isOneOfSeveralMeasures(
  headings: readonly string[],
  known: readonly (KnownHeading | null)[],
): (column: number) => boolean {
  const values = known.flatMap((one, column) =>
    one?.use.as === 'value' && Object.keys(one.use.of).length === 0 ? [column] : [],
  )
  const isAmbiguous = values.length > 1 && values.every((at) => isMeasureWord(headings[at]!))
  return (column) => isAmbiguous && values.includes(column)
}

function isOfPeriod({ use }: KnownHeading): boolean {
  return use.as === 'value' && use.of.period !== undefined
}

function isContents({ rank }: KnownHeading): boolean {
  return rank === CONTENTS_RANK
}

/** In a wide table it is unknown which value these columns belong to. */
const BESIDE_ONE_VALUE = new Set(['lower', 'upper', 'numerator', 'denominator', 'status'])

function usedFor(use: ColumnUse): string {
  return use.as === 'note' ? `note ${use.lang ?? ''}` : use.as
}

/** What the value columns of a wide table differ in, by majority. */
function turnedBy(known: readonly (KnownHeading | null)[]): keyof Named | null {
  const counts = new Map<keyof Named, number>()
  for (const one of known)
    if (one?.use.as === 'value')
      for (const name of Object.keys(one.use.of) as (keyof Named)[])
        if (name !== 'dimension') counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Whether a column below a year has figures; a column of changes has none. */
function holdsFigures(grid: Grid, headerRow: number, column: number): boolean {
  return grid.rows
    .slice(headerRow + 1, headerRow + 200)
    .some((row) => kindAt(row, column) !== CELL.text || /\d/.test(row.cells[column] ?? ''))
}

/** The suggested plan; the user may change every part. */
export function suggestedPlan(
  grid: Grid,
  sheet: number,
  context: ImportContext,
  headerRow = findHeaderRow(grid, context),
): ImportPlan {
  const columns = recogniseColumns(grid, headerRow, context)
  return {
    sheet,
    headerRow,
    columns,
    fixed: saidAbove(grid, headerRow, columns, context),
    decimals: detectDecimals(grid),
    twoYears: saidOfTwoYears(grid, headerRow, columns),
    days: 'unsure',
    otherKind: 'unsure',
    rows: knownRows(grid, headerRow, columns),
    take: isOurs(grid, headerRow) ? 'new and changed' : 'new',
    names: NO_NAMES,
    marks: {},
    flags: {},
  }
}

/** A title above the table may name an indicator or area that has no column. */
function saidAbove(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
  context: ImportContext,
): Named {
  const has = (as: ColumnUse['as']) =>
    columns.some((use) => use.as === as || (use.as === 'value' && (as as keyof Named) in use.of))
  const labelled = labelledLines(grid, headerRow)
  const above = [grid.name, ...grid.rows.slice(0, headerRow).flatMap(({ cells }) => cells)]
  const found = (names: ReadonlyMap<string, string>, texts = above): string | undefined => {
    const ids = new Set(texts.flatMap((text) => names.get(shortName(text)) ?? []))
    return ids.size === 1 ? [...ids][0] : undefined
  }
  const indicator = has('indicator') ? undefined : found(context.indicators)
  const ownArea = isOurs(grid, headerRow) ? context.city : undefined
  const area = has('area')
    ? undefined
    : (found(context.areas, [...above, ...labelled.map(({ text }) => text)]) ?? ownArea)
  const period = has('period') ? undefined : periodAbove(labelled, context)
  return {
    ...(period === undefined ? {} : { period }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
  }
}

/** `Date :`, `2026` above a table without periods. */
function periodAbove(
  labelled: ReturnType<typeof labelledLines>,
  context: ImportContext,
): string | undefined {
  const periods = labelled.flatMap(({ label, text }) => {
    const isPeriod = knownHeading(label, CELL.text, context)?.use.as === 'period'
    const reading = readPeriod(text, CELL.text, 'unsure')
    return isPeriod && reading.ok ? [reading.period] : []
  })
  return new Set(periods).size === 1 ? periods[0] : undefined
}

const YEARS_OF_ONE =
  /school|financial|fiscal|academic|skoleår|budsjettår|regnskapsår|schuljahr|geschäftsjahr/i

/** The city's own files are unambiguous; a publisher's heading may be too (`School year`). Otherwise the user is asked. */
function saidOfTwoYears(grid: Grid, headerRow: number, columns: readonly ColumnUse[]): TwoYears {
  if (isOurs(grid, headerRow)) return 'together'
  const column = columns.findIndex((use) => use.as === 'period')
  return YEARS_OF_ONE.test(grid.rows[headerRow]?.cells[column] ?? '') ? 'one year' : 'unsure'
}

function shortName(text: string): string {
  return text.length > 120 ? '' : plainName(text)
}

/** Whether a table has the headings of the package's yearly files. */
export function isOurs(grid: Grid, headerRow: number): boolean {
  const names = grid.rows[headerRow]?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  return ['indicator', 'period', 'value'].every((name) => names.includes(name))
}
