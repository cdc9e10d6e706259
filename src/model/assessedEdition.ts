import type { Dataset } from './dataset.ts'

/** Whether a figure of the table was filed for an edition, in its own file or in a correction of it. */
function hasFigures({ deliveries, figures }: Dataset, edition: number): boolean {
  const { words, codes } = figures.file
  const files = new Set(deliveries.filter((one) => one.edition === edition).map(({ file }) => file))
  const filed = new Set(words.flatMap((file, code) => (files.has(file) ? [code] : [])))
  return filed.size > 0 && codes.some((code) => filed.has(code))
}

/**
 * The edition whose verdicts the pages of an edition show: its own; for a draft for which no figure
 * has been filed yet, those of the edition before, since its own would claim that figures have grown
 * old. The edition itself where there is none before.
 */
export function assessedEdition(dataset: Dataset, edition: number): number {
  const { editions } = dataset
  const isDraft = editions.some((one) => one.edition === edition && one.state === 'draft')
  if (!isDraft || hasFigures(dataset, edition)) return edition
  return editions.findLast((one) => one.edition < edition)?.edition ?? edition
}
