/** Plausible range of editions: a year outside it is a typing error. */
export const MIN_EDITION = 1900
export const MAX_EDITION = 2100

/**
 * Maximum gap between two editions, in years. A city may report with each census (ten years); most typing
 * errors are further away.
 */
export const MAX_YEARS_APART = 15

/**
 * Impossible editions: outside 1900-2100, or more than `MAX_YEARS_APART` years from the longest run of
 * editions (the oldest run on a tie). The test uses the other editions and not the clock, so that the same
 * files always give the same result.
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
  const possibleYears = runs.find(({ length }) => length === longest) ?? []
  return years.filter((year) => !possibleYears.includes(year))
}

function isPossible(year: number): boolean {
  return year >= MIN_EDITION && year <= MAX_EDITION
}
