import type { ImportContext } from '../importContext.ts'
import type { Grid } from '../files/grid.ts'
import { normalizeName } from './normalizeName.ts'
import type { ColumnUse } from '../importPlan.ts'
import { isIgnoredHeading, isNumericColumn } from '../matching/rowFeatures.ts'
import { isEverybody, isWhole } from './totals.ts'

/** Distinct texts of a column below its heading; null if there are more than `max`. */
function getDistinctTexts(
  grid: Grid,
  headerRow: number,
  column: number,
  max: number,
): readonly string[] | null {
  const texts = new Set<string>()
  for (const { cells } of grid.rows.slice(headerRow + 1)) {
    const text = cells[column] ?? ''
    if (text !== '') texts.add(text)
    if (texts.size > max) return null
  }
  return [...texts]
}

/** A column whose texts are all group names of one dimension, or words for everybody, is a column of that dimension. */
export function detectGroupColumn(
  grid: Grid,
  headerRow: number,
  column: number,
  { groups }: ImportContext,
): ColumnUse | null {
  const names = (getDistinctTexts(grid, headerRow, column, 20) ?? []).map(normalizeName)
  const found = [...groups].find(
    ([, groupNames]) =>
      names.some((name) => name.length > 1 && groupNames.has(name)) &&
      names.every((name) => groupNames.has(name) || isEverybody(name)),
  )
  return found ? { as: 'group', dimension: found[0] } : null
}

const NO_FIGURE =
  /confiden|konfidens|konfidenz|lower|upper|nedre|øvre|\bci\b|error|rank|rang|change|difference|endring|änderung|population|denominator|numerator|\bid\b|code|kode|number of|weight/i

/** If no heading names the values, the only numeric column holds them. */
export function addValueColumn(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
  headings: readonly string[],
): readonly ColumnUse[] {
  if (columns.some((use) => use.as === 'value')) return columns
  const numeric = columns.flatMap((use, column) =>
    use.as === 'nothing' &&
    !isIgnoredHeading(headings[column]!) &&
    isNumericColumn(grid, headerRow, column)
      ? [column]
      : [],
  )
  const [only] = numeric
  return numeric.length === 1 && headings[only!] !== '' && !NO_FIGURE.test(headings[only!]!)
    ? columns.with(only!, { as: 'value', of: {} })
    : columns
}

/**
 * Answers known from publishers' documentation: Nomis' `value` measure and the whole year in
 * England's education statistics.
 */
export function getKnownRowAnswers(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
): Readonly<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const [column, use] of columns.entries()) {
    const name = normalizeName(grid.rows[headerRow]?.cells[column] ?? '')
    if (use.as !== 'nothing' || !/^(?:measures name|time identifier)$/.test(name)) continue
    const whole = (getDistinctTexts(grid, headerRow, column, 50) ?? []).filter(isWhole)
    if (whole.length === 1) answers[name] = whole[0]!
  }
  return answers
}
