import { getFigureId } from '../../model/ids.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import { getSeriesAt, findSeriesKeys } from '../../model/series.ts'
import { isFilled, getLineFigureId } from '../lineCells.ts'
import type { Draft } from '../draft.ts'

/** A published figure of the right and edition that a hand-over leaves unchanged. */
export interface UnaffectedFigure {
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
export function findUnaffectedFigures(dataset: Dataset, draft: Draft): readonly UnaffectedFigure[] {
  const { city, yearlyFiles } = dataset
  const files = new Set(
    yearlyFiles
      .filter((delivery) => delivery.right === draft.right && delivery.edition === draft.edition)
      .map(({ file }) => file),
  )
  if (files.size === 0) return []
  const draftIds = new Set(
    draft.lines.filter(isFilled).map((line) => getLineFigureId(line, city.id)),
  )
  const handedOverIds = new Set(
    Object.values(draft.handedOver?.lines ?? {}).map((cells) =>
      getLineFigureId({ cells }, city.id),
    ),
  )
  return dataset.indicators
    .filter(({ right }) => right === draft.right)
    .map(({ id }) => id)
    .filter((id, index, ids) => ids.indexOf(id) === index)
    .flatMap((id) => findSeriesKeys(dataset, id))
    .flatMap((key) => getSeriesAt(dataset, key, draft.edition).figures)
    .filter(({ provenance }) => files.has(provenance.file))
    .map((figure) => ({ figure, id: getFigureId(figure.key, figure.period.text) }))
    .filter(({ id }) => !draftIds.has(id))
    .map(({ figure, id }) => ({ figure, isOwn: handedOverIds.has(id) }))
}
