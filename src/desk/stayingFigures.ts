import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { seriesAt, seriesOf } from '../model/series.ts'
import { isFilled, lineIdOf, seriesIdOf } from './draftColumns.ts'
import type { Draft } from './draft.ts'

/** A figure that the right has published for the edition and that a hand-over of the draft leaves as it is. */
export interface StayingFigure {
  readonly figure: Figure
  /** The draft itself brought it, and does so no more: its line was emptied, taken out, or is of another period. */
  readonly isOwn: boolean
}

/**
 * Figures that are filed for the draft's edition and that no filled line of the draft names. To leave
 * a line blank, to take it out or to change its period does not take back what is published.
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
