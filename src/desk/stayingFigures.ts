import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { seriesAt, seriesOf } from '../model/series.ts'
import { isFilled, lineIdOf, seriesIdOf } from './draftColumns.ts'
import type { Draft } from './draft.ts'

/** A published figure of the right and edition that a hand-over leaves unchanged. */
export interface StayingFigure {
  readonly figure: Figure
  /**
   * Whether an earlier hand-over of the draft brought it: its line was since emptied, removed, or got another
   * period.
   */
  readonly isOwn: boolean
}

/**
 * Figures filed for the draft's edition that no filled line of the draft names. Emptying a line, removing it or
 * changing its period does not withdraw a published figure.
 */
export function stayingFigures(dataset: Dataset, draft: Draft): readonly StayingFigure[] {
  const { city, deliveries } = dataset
  const files = new Set(
    deliveries
      .filter((one) => one.right === draft.right && one.edition === draft.edition)
      .map(({ file }) => file),
  )
  if (files.size === 0) return []
  const brought = new Set(draft.lines.filter(isFilled).map((line) => lineIdOf(line, city.id)))
  const former = new Set(
    Object.values(draft.handedOver?.lines ?? {}).map((cells) => lineIdOf({ cells }, city.id)),
  )
  return dataset.indicators
    .filter(({ right }) => right === draft.right)
    .map(({ id }) => id)
    .filter((id, index, ids) => ids.indexOf(id) === index)
    .flatMap((id) => seriesOf(dataset, id))
    .flatMap((key) => seriesAt(dataset, key, draft.edition).figures)
    .filter(({ filed }) => files.has(filed.file))
    .map((figure) => ({ figure, id: `${seriesIdOf(figure.key)}\u0000${figure.period.text}` }))
    .filter(({ id }) => !brought.has(id))
    .map(({ figure, id }) => ({ figure, isOwn: former.has(id) }))
}
