import { getIndicatorsAt, type Dataset, type Indicator } from '../../model/dataset.ts'
import { PLAIN_NUMBER_FORMAT } from '../../datapackage/values/numberFormat.ts'
import { KEY_COLUMNS, type Draft, type DraftLine } from '../draft.ts'
import { cellText } from '../lineCells.ts'
import { getFigureCells } from '../figureCells.ts'
import { createFigureLookup } from '../figureLookup.ts'
import { formatFileCells, areCellsEqual, type Cells } from '../handOver/fileCells.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'

/**
 * The lines that are new or differ from the figures known at the edition.
 * @param cellsOf the cells that a line gets in a file; without it, the line as typed
 */
export function findChangedLines(
  dataset: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
  findFigure = createFigureLookup(dataset, draft.edition),
  getCells?: (line: DraftLine) => Cells,
): readonly DraftLine[] {
  const byId = new Map(
    getIndicatorsAt(dataset, draft.edition).map((indicator) => [indicator.id, indicator]),
  )
  return lines.filter((line) => {
    const figure = findFigure(line)
    if (!figure) return true
    const before = getFigureCells(dataset, figure)
    const after = getCells ? getCells(line) : formatFileCells(line, findIndicatorOfLine(line, byId))
    return findChangedColumns(before, after, findIndicatorOfLine(line, byId)).length > 0
  })
}

/** The columns in which a line differs; the columns of its key are left out. */
export function findChangedColumns(
  before: Cells,
  after: Cells,
  indicator: Indicator | undefined,
): readonly string[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of KEY_COLUMNS) columns.delete(name)
  return [...columns].filter(
    (name) =>
      !areCellsEqual(
        name,
        [getOwnEntry(after, name) ?? '', getOwnEntry(before, name) ?? ''],
        indicator,
        PLAIN_NUMBER_FORMAT,
      ),
  )
}

export function findIndicatorOfLine(
  line: DraftLine,
  byId: ReadonlyMap<string, Indicator>,
): Indicator | undefined {
  return byId.get(cellText(line, 'indicator'))
}
