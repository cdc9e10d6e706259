import type { Dataset } from '../../model/dataset.ts'
import type { YearlyFile } from '../../model/figureTable.ts'
import type { Draft } from '../draft.ts'

/** The file that a draft becomes. */
export interface FileChoice {
  readonly delivery: YearlyFile
  /**
   * `new`: the right's first file of the edition. `merged`: into the file of an edition that is not yet
   * published. `correction`: next to the file of a published edition, which stays unchanged.
   */
  readonly as: 'new' | 'merged' | 'correction'
}

/** Chooses the file of a draft by the files that exist. */
export function chooseFile(
  { editions, yearlyFiles }: Pick<Dataset, 'editions' | 'yearlyFiles'>,
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
): FileChoice {
  const existing = yearlyFiles.filter((other) => other.right === right && other.edition === edition)
  const file = `${right}/${edition}.csv`
  if (existing.length === 0) return { delivery: { file, right, edition, correction: 0 }, as: 'new' }
  const published = editions.some(
    (other) => other.edition === edition && other.state === 'published',
  )
  const lastCorrection = Math.max(...existing.map(({ correction }) => correction))
  if (!published && lastCorrection === 0)
    return { delivery: { file, right, edition, correction: 0 }, as: 'merged' }
  return chooseCorrectionFile({ right, edition }, lastCorrection + 1)
}

export function chooseCorrectionFile(
  { right, edition }: Pick<YearlyFile, 'right' | 'edition'>,
  correction: number,
): FileChoice {
  const file = `${right}/${edition}-correction-${correction}.csv`
  return { delivery: { file, right, edition, correction }, as: 'correction' }
}
