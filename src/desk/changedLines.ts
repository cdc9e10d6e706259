import { indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { PLAIN_NUMBERS } from '../package/numberFormat.ts'
import { KEY_FIELDS, type Draft, type DraftLine } from './draft.ts'
import { meantText } from './draftColumns.ts'
import { cellsOfFigure } from './figureLine.ts'
import { knownFigures } from './knownFigures.ts'
import { cellsToFile, meansTheSame, type Cells } from './lineCells.ts'
import { ownEntry } from '../model/ownEntry.ts'

/**
 * The lines that are new or differ from the figures known at the edition.
 * @param cellsOf the cells that a line gets in a file; without it, the line as typed
 */
export function changedLines(
  dataset: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
  known = knownFigures(dataset, draft.edition),
  cellsOf?: (line: DraftLine) => Cells,
): readonly DraftLine[] {
  const byId = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  return lines.filter((line) => {
    const figure = known(line)
    if (!figure) return true
    const before = cellsOfFigure(dataset, figure)
    const after = cellsOf ? cellsOf(line) : cellsToFile(line, indicatorOfLine(line, byId))
    return changedCells(before, after, indicatorOfLine(line, byId)).length > 0
  })
}

/** The columns in which a line differs; the columns of its key are left out. */
export function changedCells(
  before: Cells,
  after: Cells,
  indicator: Indicator | undefined,
): readonly string[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of KEY_FIELDS) columns.delete(name)
  return [...columns].filter(
    (name) =>
      !meansTheSame(
        name,
        [ownEntry(after, name) ?? '', ownEntry(before, name) ?? ''],
        indicator,
        PLAIN_NUMBERS,
      ),
  )
}

export function indicatorOfLine(
  line: DraftLine,
  byId: ReadonlyMap<string, Indicator>,
): Indicator | undefined {
  return byId.get(meantText(line, 'indicator'))
}
