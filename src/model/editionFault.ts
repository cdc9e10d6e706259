/** No city reported on human rights before, and a year after is a slip of the keys. */
export const MIN_EDITION = 1900
export const MAX_EDITION = 2100

/** A city may report with each census, every ten years; a digit written wrong mostly lands further away. */
export const MAX_YEARS_APART = 15

/**
 * Editions that cannot be: outside 1900-2100, or more than `MAX_YEARS_APART` years away from the run of editions
 * that has most of them (of runs of equal length from the oldest). The other editions say it and not the clock, so
 * that the same files always give the same page.
 * @param years years of editions, in any order
 */
export function findImpossibleEditions(years: readonly number[]): readonly number[] {
  const runs: number[][] = []
  for (const year of years.filter(isPossible).toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && year - run.at(-1)! <= MAX_YEARS_APART) run.push(year)
    else runs.push([year])
  }
  const longest = Math.max(0, ...runs.map(({ length }) => length))
  const kept = runs.find(({ length }) => length === longest) ?? []
  return years.filter((year) => !kept.includes(year))
}

function isPossible(year: number): boolean {
  return year >= MIN_EDITION && year <= MAX_EDITION
}
