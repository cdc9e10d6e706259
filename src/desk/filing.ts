import type { Dataset } from '../model/dataset.ts'
import type { Delivery } from '../model/figureTable.ts'
import type { Draft } from './draft.ts'

/** Which file a draft becomes. */
export interface DraftFiling {
  readonly delivery: Delivery
  /**
   * `new`: the right's first file for the edition. `merged`: into the file of an edition in the
   * making. `correction`: beside the file of a published edition, which stays as it is.
   */
  readonly as: 'new' | 'merged' | 'correction'
}

/** Where a draft is filed, by what is there already. */
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
