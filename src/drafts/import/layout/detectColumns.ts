import type { ImportContext } from '../importContext.ts'
import { detectDecimals } from '../cells/numberCell.ts'
import { CELL, getCellKind, type Grid, type GridRow } from '../files/grid.ts'
import { normalizeName } from './normalizeName.ts'
import { isMeasureUnit } from './measureUnits.ts'
import { addAreaColumns } from './areaColumns.ts'
import { parsePeriodCell } from '../cells/periodCell.ts'
import { findLabelledLines } from './labelledLines.ts'
import { detectGroupColumn, getKnownRowAnswers, addValueColumn } from './contentColumns.ts'
import {
  NO_OVERRIDES,
  OWN_AREA_LEVEL,
  type ColumnUse,
  type ImportPlan,
  type FigureNames,
  type TwoYears,
} from '../importPlan.ts'
import { CONTENTS_RANK, matchHeading, type HeadingMatch } from './headingDictionary.ts'

/** The heading is among the first rows. */
const MAX_HEADING_ROWS = 40

const NOTHING: ColumnUse = { as: 'nothing' }

/**
 * The row most likely to hold the headings: the one with the most known headings; if none is known,
 * the first row that is at least half as full as the fullest.
 */
export function findHeaderRow(grid: Grid, context: ImportContext): number {
  let best = { row: -1, score: 0 }
  for (const [index, row] of grid.rows.slice(0, MAX_HEADING_ROWS).entries()) {
    const score = scoreHeading(row, context)
    if (score > best.score) best = { row: index, score }
  }
  return best.row >= 0 ? best.row : findFullestRow(grid)
}

function scoreHeading(row: GridRow, context: ImportContext): number {
  let [columns, figures] = [0, 0]
  for (const [column, cell] of row.cells.entries()) {
    // A text that ends with a colon is the label of its neighbour: `Date :`, `2026`.
    if (cell === '' || cell.length > 80 || cell.endsWith(':')) continue
    const known = matchHeading(cell, getCellKind(row, column), context)
    if (!known) continue
    const of = known.use.as === 'value' ? Object.keys(known.use.of) : null
    if (of === null || of.length === 0) columns += 2
    else figures += 1
  }
  // A row of data also names an area, a group and a year; that alone makes no heading.
  return columns > 0 || figures > 2 ? columns + figures : 0
}

function findFullestRow(grid: Grid): number {
  const filled = grid.rows
    .slice(0, MAX_HEADING_ROWS)
    .map((row) => row.cells.filter((cell) => cell !== '').length)
  const max = Math.max(0, ...filled)
  return Math.max(
    0,
    filled.findIndex((count) => count > max / 2),
  )
}

/** Detects the use of each column. If two columns have the same use, the one with the lower rank is kept. */
export function detectColumns(
  grid: Grid,
  headerRow: number,
  context: ImportContext,
): readonly ColumnUse[] {
  const heading = grid.rows[headerRow]
  const headings = Array.from({ length: grid.width }, (_, column) => heading?.cells[column] ?? '')
  const headingMatches = headings.map((text, column) =>
    heading ? matchHeading(text, getCellKind(heading, column), context) : null,
  )
  const hasPeriods = headingMatches.some(
    (match) => match !== null && isOfPeriod(match) && !isContents(match),
  )
  // Beside plain years, a heading such as `Change since 2019` is not another year.
  const isOneOfSeveral = isOneOfSeveralMeasures(headings, headingMatches)
  const matches = headingMatches.map((match, column) =>
    match && ((hasPeriods && isContents(match)) || isOneOfSeveral(column)) ? null : match,
  )
  const isLong = matches.some(
    (match) => match?.use.as === 'value' && Object.keys(match.use.of).length === 0,
  )
  const wideKey = isLong ? null : findWideKey(matches)
  const best = new Map<string, number>()
  for (const [column, match] of matches.entries()) {
    if (!match) continue
    const id = getUseKey(match.use)
    const previous = best.get(id)
    if (previous === undefined || match.rank < matches[previous]!.rank) best.set(id, column)
  }
  const isOwn = isOwnFormat(grid, headerRow)
  const detected = matches.map((match, column): ColumnUse => {
    if (!match) return NOTHING
    const { use } = match
    // A blank area means the city in the city's own files only.
    if (use.as === 'area' && use.level === OWN_AREA_LEVEL && !isOwn) return { as: 'area', level: 1 }
    if (use.as === 'area' || use.as === 'group') return use
    if (use.as === 'value' && Object.keys(use.of).length > 0)
      return wideKey !== null && wideKey in use.of && hasFigures(grid, headerRow, column)
        ? use
        : NOTHING
    if (wideKey !== null && BESIDE_ONE_VALUE.has(use.as)) return NOTHING
    return best.get(getUseKey(use)) === column ? use : NOTHING
  })
  const withPlaces = addAreaColumns(grid, headerRow, detected, context)
  const withGroups = withPlaces.map((use, column) =>
    use.as === 'nothing' ? (detectGroupColumn(grid, headerRow, column, context) ?? use) : use,
  )
  return addValueColumn(grid, headerRow, withGroups, headings)
}

/** A column of numbers beside one of shares: it is unknown which one the indicator is. */
function isOneOfSeveralMeasures(
  headings: readonly string[],
  known: readonly (HeadingMatch | null)[],
): (column: number) => boolean {
  const values = known.flatMap((one, column) =>
    one?.use.as === 'value' && Object.keys(one.use.of).length === 0 ? [column] : [],
  )
  const isAmbiguous = values.length > 1 && values.every((at) => isMeasureUnit(headings[at]!))
  return (column) => isAmbiguous && values.includes(column)
}

function isOfPeriod({ use }: HeadingMatch): boolean {
  return use.as === 'value' && use.of.period !== undefined
}

function isContents({ rank }: HeadingMatch): boolean {
  return rank === CONTENTS_RANK
}

/** In a wide table it is unknown which value these columns belong to. */
const BESIDE_ONE_VALUE = new Set(['lower', 'upper', 'numerator', 'denominator', 'status'])

function getUseKey(use: ColumnUse): string {
  return use.as === 'note' ? `note ${use.lang ?? ''}` : use.as
}

/** What the value columns of a wide table differ in, by majority. */
function findWideKey(known: readonly (HeadingMatch | null)[]): keyof FigureNames | null {
  const counts = new Map<keyof FigureNames, number>()
  for (const one of known)
    if (one?.use.as === 'value')
      for (const name of Object.keys(one.use.of) as (keyof FigureNames)[])
        if (name !== 'dimension') counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Whether a column below a year has figures; a column of changes has none. */
function hasFigures(grid: Grid, headerRow: number, column: number): boolean {
  return grid.rows
    .slice(headerRow + 1, headerRow + 200)
    .some((row) => getCellKind(row, column) !== CELL.text || /\d/.test(row.cells[column] ?? ''))
}

/** The suggested plan; the user may change every part. */
export function suggestPlan(
  grid: Grid,
  sheet: number,
  context: ImportContext,
  headerRow = findHeaderRow(grid, context),
): ImportPlan {
  const columns = detectColumns(grid, headerRow, context)
  return {
    sheet,
    headerRow,
    columns,
    fixed: detectFixedNames(grid, headerRow, columns, context),
    decimals: detectDecimals(grid),
    twoYears: detectTwoYears(grid, headerRow, columns),
    days: 'unsure',
    otherKind: 'unsure',
    rows: getKnownRowAnswers(grid, headerRow, columns),
    take: isOwnFormat(grid, headerRow) ? 'new and changed' : 'new',
    names: NO_OVERRIDES,
    marks: {},
    flags: {},
  }
}

/** A title above the table may name an indicator or area that has no column. */
function detectFixedNames(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
  context: ImportContext,
): FigureNames {
  const has = (as: ColumnUse['as']) =>
    columns.some(
      (use) => use.as === as || (use.as === 'value' && (as as keyof FigureNames) in use.of),
    )
  const labelledTexts = findLabelledLines(grid, headerRow)
  const above = [grid.name, ...grid.rows.slice(0, headerRow).flatMap(({ cells }) => cells)]
  const findId = (names: ReadonlyMap<string, string>, texts = above): string | undefined => {
    const ids = new Set(texts.flatMap((text) => names.get(normalizeShortName(text)) ?? []))
    return ids.size === 1 ? [...ids][0] : undefined
  }
  const indicator = has('indicator') ? undefined : findId(context.indicatorIds)
  const ownArea = isOwnFormat(grid, headerRow) ? context.city : undefined
  const area = has('area')
    ? undefined
    : (findId(context.areaIds, [...above, ...labelledTexts.map(({ text }) => text)]) ?? ownArea)
  const period = has('period') ? undefined : detectPeriod(labelledTexts, context)
  return {
    ...(period === undefined ? {} : { period }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
  }
}

/** `Date :`, `2026` above a table without periods. */
function detectPeriod(
  labelledTexts: ReturnType<typeof findLabelledLines>,
  context: ImportContext,
): string | undefined {
  const periods = labelledTexts.flatMap(({ label, text }) => {
    const isPeriod = matchHeading(label, CELL.text, context)?.use.as === 'period'
    const result = parsePeriodCell(text, CELL.text, 'unsure')
    return isPeriod && result.ok ? [result.period] : []
  })
  return new Set(periods).size === 1 ? periods[0] : undefined
}

const SPLIT_YEAR_HEADING =
  /school|financial|fiscal|academic|skoleår|budsjettår|regnskapsår|schuljahr|geschäftsjahr/i

/** The city's own files are unambiguous; a publisher's heading may be too (`School year`). Otherwise the user is asked. */
function detectTwoYears(grid: Grid, headerRow: number, columns: readonly ColumnUse[]): TwoYears {
  if (isOwnFormat(grid, headerRow)) return 'together'
  const column = columns.findIndex((use) => use.as === 'period')
  return SPLIT_YEAR_HEADING.test(grid.rows[headerRow]?.cells[column] ?? '') ? 'one year' : 'unsure'
}

function normalizeShortName(text: string): string {
  return text.length > 120 ? '' : normalizeName(text)
}

/** Whether a table has the headings of the package's yearly files. */
export function isOwnFormat(grid: Grid, headerRow: number): boolean {
  const names = grid.rows[headerRow]?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  return ['indicator', 'period', 'value'].every((name) => names.includes(name))
}
