import type { PublishedFigure } from '../importContext.ts'

/** Whether two rows have the same cells. */
export function hasEqualCells(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}

/** Whether a row equals the published figure; numbers that the table lacks are not compared. */
export function isEqualToPublished(
  published: PublishedFigure,
  cells: Readonly<Record<string, string>>,
): boolean {
  const names = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const
  return names.every((name) => {
    const cell = cells[name]
    if (cell === undefined) return name !== 'value' || published.value === null
    return published[name] !== null && Number(cell) === published[name]
  })
}
