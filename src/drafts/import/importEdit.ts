import { TYPED_NUMBER_FORMAT } from '../../datapackage/values/numberFormat.ts'
import { parseNumber, formatUnambiguous } from '../../datapackage/values/parseNumber.ts'
import { KEY_COLUMNS, type Draft, type DraftLine } from '../draft.ts'
import { cellText, getLineFigureId } from '../lineCells.ts'
import { createLineId, type CellEdit, type Edit } from '../edits.ts'
import { isNumberColumn, NUMBER_COLUMNS } from '../check/numberCells.ts'
import type { ImportedLine } from './result.ts'

/** The effect of an imported line on the draft. */
export type Effect = 'new' | 'fills' | 'overwrites' | 'same'

type Cells = Readonly<Record<string, string>>

/** Compares imported lines with the draft: returns each line's effect and the draft's own line. */
export function compareWithDraft(
  draft: Pick<Draft, 'lines'>,
  city: string,
  importedLines: readonly ImportedLine[],
): readonly { readonly effect: Effect; readonly line: DraftLine | null }[] {
  const linesById = indexLines(draft, city)
  return importedLines.map(({ cells }) => {
    const line = linesById.get(getLineFigureId({ cells }, city)) ?? null
    if (!line) return { effect: 'new', line }
    const isDifferent = Object.entries(cells).some(
      ([column, text]) => !isKeyColumn(column) && !isSameText(cellText(line, column), text),
    )
    if (!isDifferent) return { effect: 'same', line }
    const doesOverwrite = Object.entries(cells).some(([column, text]) => {
      const previousText = cellText(line, column)
      return !isKeyColumn(column) && previousText !== '' && !isSameText(previousText, text)
    })
    return { effect: doesOverwrite ? 'overwrites' : 'fills', line }
  })
}

function isKeyColumn(column: string): boolean {
  return KEY_COLUMNS.includes(column)
}

/** 12,0 and 12 are the same number. */
function isSameText(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [
    parseNumber(a, TYPED_NUMBER_FORMAT, true),
    parseNumber(b, TYPED_NUMBER_FORMAT, true),
  ]
  return first.ok && second.ok && first.value === second.value
}

function indexLines(draft: Pick<Draft, 'lines'>, city: string): ReadonlyMap<string, DraftLine> {
  const linesById = new Map<string, DraftLine>()
  for (const line of draft.lines) {
    const id = getLineFigureId(line, city)
    if (!linesById.has(id)) linesById.set(id, line)
  }
  return linesById
}

/** The lines of a table as one edit of the draft: changed cells and added lines. */
export function createImportEdit(
  draft: Pick<Draft, 'lines'>,
  city: string,
  importedLines: readonly ImportedLine[],
): Edit {
  const effects = compareWithDraft(draft, city, importedLines)
  let next = Number(createLineId(draft))
  return {
    kind: 'import',
    cells: effects.flatMap(({ effect, line }, index) =>
      line && effect !== 'same'
        ? createCellEdits(line, toDraftCells(importedLines[index]!.cells))
        : [],
    ),
    lines: effects.flatMap(({ line }, index): DraftLine[] =>
      line
        ? []
        : [
            {
              id: String(next++),
              cells: toDraftCells(importedLines[index]!.cells),
              acknowledged: {},
            },
          ],
    ),
  }
}

/** Cells in the format of the draft: numbers are unambiguous in every language. */
function toDraftCells(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => [
      column,
      isNumberColumn(column) ? formatUnambiguous(text) : text,
    ]),
  )
}

/** Cells that belong to one value only: a new value clears them. */
const DEPENDENT_COLUMNS = [...NUMBER_COLUMNS, 'status'].filter((column) => column !== 'value')

function createCellEdits(line: DraftLine, cells: Cells): readonly CellEdit[] {
  const previousText = cellText(line, 'value')
  const isNewValue = previousText !== '' && !isSameText(previousText, cells['value'] ?? '')
  const clearedColumns = isNewValue
    ? DEPENDENT_COLUMNS.filter((column) => !(column in cells) && cellText(line, column) !== '')
    : []
  return [
    ...Object.entries(cells)
      .filter(([column, text]) => !isKeyColumn(column) && cellText(line, column) !== text)
      .map(([column, text]) => ({ line: line.id, column, text })),
    ...clearedColumns.map((column) => ({ line: line.id, column, text: '' })),
  ]
}
