import type { Dataset } from './dataset.ts'

/** Whether the figure table holds a row of an edition, from its own file or from a correction. */
function hasFigures({ deliveries, figures }: Dataset, edition: number): boolean {
  const { words, codes } = figures.file
  const files = new Set(deliveries.filter((one) => one.edition === edition).map(({ file }) => file))
  const filed = new Set(words.flatMap((file, code) => (files.has(file) ? [code] : [])))
  return filed.size > 0 && codes.some((code) => filed.has(code))
}

/**
 * The edition whose verdicts the pages of an edition show: the edition itself, or the previous one for a
 * draft without figures (the verdicts of an empty draft would report all figures as outdated).
 */
export function assessedEdition(dataset: Dataset, edition: number): number {
  const { editions } = dataset
  const isDraft = editions.some((one) => one.edition === edition && one.state === 'draft')
  if (!isDraft || hasFigures(dataset, edition)) return edition
  return editions.findLast((one) => one.edition < edition)?.edition ?? edition
}
