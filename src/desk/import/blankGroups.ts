import type { Grid } from './grid.ts'
import { normalizeName } from './heading.ts'
import type { ImportPlan } from './plan.ts'
import { isOwnFormat } from './recognise.ts'

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
