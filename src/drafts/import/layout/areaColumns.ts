import { findArea, isOnsCode } from '../matching/areaNames.ts'
import type { ImportContext } from '../importContext.ts'
import { CELL, getCellKind, type Grid } from '../files/grid.ts'
import type { ColumnUse } from '../importPlan.ts'
import { isIgnoredHeading } from '../matching/rowFeatures.ts'

interface AreaColumn {
  readonly column: number
  readonly texts: ReadonlySet<string>
  level: number | null
}

/**
 * Detects columns of places by their content. The column with the most distinct places has the
 * lowest level, so that a region's name beside an unknown place does not assign the row to the
 * region.
 */
export function addAreaColumns(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
  context: ImportContext,
): readonly ColumnUse[] {
  const areaColumns = columns.flatMap((use, column): AreaColumn[] =>
    use.as === 'area'
      ? [{ column, texts: collectTexts(grid, headerRow, column), level: use.level }]
      : [],
  )
  const hasKnownArea = (texts: ReadonlySet<string>) =>
    [...texts].some((text) => findArea(text, context) !== undefined)
  if (areaColumns.some(({ level, texts }) => level! <= 1 && hasKnownArea(texts))) return columns
  const headings = grid.rows[headerRow]?.cells ?? []
  const found = columns.flatMap((use, column): AreaColumn[] => {
    if (use.as !== 'nothing' || isIgnoredHeading(headings[column] ?? '')) return []
    const texts = collectTexts(grid, headerRow, column, true)
    const isPlace = [...texts].some(
      (text) => isOnsCode(text) || findArea(text, context) !== undefined,
    )
    return isPlace ? [{ column, texts, level: null }] : []
  })
  if (found.length === 0) return columns
  const all = [...areaColumns]
  for (const candidate of found.toSorted((a, b) => b.texts.size - a.texts.size)) {
    candidate.level = chooseLevel(candidate, all, grid, headerRow)
    all.push(candidate)
  }
  return columns.map((use, column) => {
    const place = found.find((candidate) => candidate.column === column)
    return place ? { as: 'area', level: place.level! } : use
  })
}

function chooseLevel(
  { column, texts }: AreaColumn,
  others: readonly AreaColumn[],
  grid: Grid,
  headerRow: number,
): number {
  if (others.length === 0) return 1
  const twin = others.find(
    (one) => one.texts.size === texts.size && isOneToOne(grid, headerRow, column, one.column),
  )
  if (twin) return twin.level!
  const finer = others.filter((one) => one.texts.size > texts.size)
  if (finer.length === 0) return Math.min(...others.map(({ level }) => level!)) - 0.25
  return Math.max(...finer.map(({ level }) => level!)) + 0.25
}

function isOneToOne(grid: Grid, headerRow: number, a: number, b: number): boolean {
  const pairs = new Map<string, string>()
  for (const { cells } of grid.rows.slice(headerRow + 1)) {
    const [first, second] = [cells[a] ?? '', cells[b] ?? '']
    if (first === '' || second === '') continue
    const known = pairs.get(first)
    if (known !== undefined && known !== second) return false
    pairs.set(first, second)
  }
  return true
}

/** Distinct texts of a column that contain a letter; numeric columns are skipped. */
function collectTexts(
  grid: Grid,
  headerRow: number,
  column: number,
  onlyCharacters = false,
): ReadonlySet<string> {
  const texts = new Set<string>()
  for (let index = headerRow + 1; index < grid.rows.length; index++) {
    const row = grid.rows[index]!
    const text = row.cells[column] ?? ''
    if (text === '' || text.length > 120) continue
    if (onlyCharacters && (getCellKind(row, column) !== CELL.text || !/\p{L}/u.test(text))) continue
    texts.add(text)
  }
  return texts
}
