import type { Dataset } from '../../model/dataset.ts'
import { getSeriesAt } from '../../model/series.ts'
import type { DraftLine } from '../draft.ts'
import { getSeriesKey, cellText } from '../lineCells.ts'
import type { FileChoice } from './chooseFile.ts'
import type { Cells } from './fileCells.ts'

/**
 * Appends the period to a given reason that equals the note of another figure of the series: otherwise it would
 * look like a note that existed before.
 */
export function disambiguateNote(
  dataset: Dataset,
  { delivery }: FileChoice,
  line: DraftLine,
  cells: Cells,
): Cells {
  const { note } = cells
  const isAcknowledgedReason = Object.values(line.acknowledged).some(
    (reason) => reason.trim() !== '',
  )
  if (!isAcknowledgedReason || note === undefined) return cells
  const key = getSeriesKey(line, dataset.city.id)
  const [primaryLanguage] = dataset.languages
  const isUsedBefore = getSeriesAt(dataset, key, delivery.edition).figures.some(
    (figure) => figure.provenance.file !== delivery.file && figure.note[primaryLanguage] === note,
  )
  return isUsedBefore ? { ...cells, note: `${note} (${cellText(line, 'period')})` } : cells
}
