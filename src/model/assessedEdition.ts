import type { Dataset } from './dataset.ts'

/** Whether the figure table holds a row of an edition, from its own file or from a correction. */
function hasFigures({ yearlyFiles, figures }: Dataset, edition: number): boolean {
  const { dictionary, codes } = figures.file
  const files = new Set(
    yearlyFiles.filter((delivery) => delivery.edition === edition).map(({ file }) => file),
  )
  const fileCodes = new Set(dictionary.flatMap((file, code) => (files.has(file) ? [code] : [])))
  return fileCodes.size > 0 && codes.some((code) => fileCodes.has(code))
}

/**
 * The edition whose verdicts the pages of an edition show: the edition itself, or the previous one for a
 * draft without figures (the verdicts of an empty draft would report all figures as outdated).
 */
export function findAssessedEdition(dataset: Dataset, edition: number): number {
  const { editions } = dataset
  const isDraft = editions.some(
    (candidate) => candidate.edition === edition && candidate.state === 'draft',
  )
  if (!isDraft || hasFigures(dataset, edition)) return edition
  return editions.findLast((candidate) => candidate.edition < edition)?.edition ?? edition
}
