/**
 * The minimum and maximum number of printed pages. An A4 page holds about 500 words, or a third of that
 * with unsplit figures and tables; each bound is estimated from York's package.
 */
export const PRINTS: readonly (readonly [path: string, min: number, max: number])[] = [
  // The answer, five bands of which two share a page, 15 changes and 8 verdicts at six to ten a page.
  ['', 5, 8],
  // The answer and seven tiles, each about a sixth of a page.
  ['right/housing', 2, 4],
  // Two charts of a third of a page, their tables, and about a page of words.
  ['indicator/rough-sleeping', 2, 5],
  // A page for each of five rights, the answer, and how to read it.
  ['report/short', 6, 8],
  ['present/5', 1, 1],
  ['about', 2, 6],
  // 3,250 words, and half a page each for two pictures side by side and three tables.
  ['method', 7, 14],
  // 44 recommendations, six to twelve a page.
  ['recommendations', 4, 8],
  ['recommendation/R2022-03', 2, 5],
  ['readiness', 2, 4],
  ['problems', 3, 9],
]

/**
 * The whole report: cover and contents, 13 chapters, 29 figures with their tables, each on a page or two,
 * and 44 recommendations and 60 sources, five to ten a page.
 */
export const REPORT_PAGES = { min: 2 + 29 + 10, max: 2 + 13 + 2 * 29 + 21 } as const
