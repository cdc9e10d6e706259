import type { Dataset } from '../model/dataset.ts'
import { seriesAt } from '../model/series.ts'
import type { DraftLine } from './draft.ts'
import { keyOfLine, meantText } from './draftColumns.ts'
import type { DraftFiling } from './filing.ts'
import type { Cells } from './lineCells.ts'

/**
 * The cells of a line for a file. A reason that somebody gave for this figure and that is word for
 * word the note of another one of its series would read as if it had stood there anyway: the
 * period behind it says what it was given for.
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
