import type { Grid } from '../files/grid.ts'
import { normalizeName } from '../layout/normalizeName.ts'
import type { ImportPlan } from '../importPlan.ts'
import { isOwnFormat } from '../layout/detectColumns.ts'

/**
 * Whether a blank cell in a group column means everybody: true in the city's own files, in
 * Fingertips' categories, and if the whole column is blank. Elsewhere a blank may repeat the group
 * above.
 */
export function isBlankEverybody(
  grid: Grid,
  { headerRow }: ImportPlan,
  { column, dimension }: { readonly column: number; readonly dimension: string },
): boolean {
  const headings = (grid.rows[headerRow]?.cells ?? []).map((heading) => normalizeName(heading))
  if (dimension === '' && isOwnFormat(grid, headerRow)) return true
  if (headings[column] === 'category' && headings.includes('category type')) return true
  return grid.rows.slice(headerRow + 1).every(({ cells }) => (cells[column] ?? '') === '')
}
