import type { Dataset } from '../model/dataset.ts'
import type { Delivery } from '../model/figureTable.ts'
import type { Draft } from './draft.ts'

/** The file that a draft becomes. */
export interface DraftFiling {
  readonly delivery: Delivery
  /**
   * `new`: the right's first file of the edition. `merged`: into the file of an edition that is not yet
   * published. `correction`: next to the file of a published edition, which stays unchanged.
   */
  readonly as: 'new' | 'merged' | 'correction'
}

/** Chooses the file of a draft by the files that exist. */
export function filingOf(
  { editions, deliveries }: Pick<Dataset, 'editions' | 'deliveries'>,
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
): DraftFiling {
  const filed = deliveries.filter((one) => one.right === right && one.edition === edition)
  const file = `${right}/${edition}.csv`
  if (filed.length === 0) return { delivery: { file, right, edition, correction: 0 }, as: 'new' }
  const published = editions.some((one) => one.edition === edition && one.state === 'published')
  const last = Math.max(...filed.map(({ correction }) => correction))
  if (!published && last === 0)
    return { delivery: { file, right, edition, correction: 0 }, as: 'merged' }
  return correctionOf({ right, edition }, last + 1)
}

export function correctionOf(
  { right, edition }: Pick<Delivery, 'right' | 'edition'>,
  correction: number,
): DraftFiling {
  const file = `${right}/${edition}-correction-${correction}.csv`
  return { delivery: { file, right, edition, correction }, as: 'correction' }
}
