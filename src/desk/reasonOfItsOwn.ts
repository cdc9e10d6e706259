import type { Dataset } from '../model/dataset.ts'
import { seriesAt } from '../model/series.ts'
import type { DraftLine } from './draft.ts'
import { keyOfLine, meantText } from './draftColumns.ts'
import type { DraftFiling } from './filing.ts'
import type { Cells } from './lineCells.ts'

/**
 * Appends the period to a given reason that equals the note of another figure of the series: otherwise it would
 * look like a note that existed before.
 */
export function withReasonOfItsOwn(
  dataset: Dataset,
  { delivery }: DraftFiling,
  line: DraftLine,
  cells: Cells,
): Cells {
  const { note } = cells
  const isGiven = Object.values(line.acknowledged).some((reason) => reason.trim() !== '')
  if (!isGiven || note === undefined) return cells
  const key = keyOfLine(line, dataset.city.id)
  const [first = ''] = dataset.languages
  const isSaidBefore = seriesAt(dataset, key, delivery.edition).figures.some(
    (figure) => figure.filed.file !== delivery.file && figure.note[first] === note,
  )
  return isSaidBefore ? { ...cells, note: `${note} (${meantText(line, 'period')})` } : cells
}
