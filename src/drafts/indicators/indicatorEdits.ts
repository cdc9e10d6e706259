import type { Dataset } from '../../model/dataset.ts'
import type { Draft, DraftLine, DraftRecord } from '../draft.ts'
import { isFilled, cellText, getLineFigureId } from '../lineCells.ts'
import { getDueLines } from '../due/dueLines.ts'
import { createLineId, type Edit } from '../edits.ts'
import { getKeyCells } from '../figureCells.ts'
import { getDueLineCells } from '../newDraft.ts'
import { addDraftIndicators } from './describedDataset.ts'
import { parseDraftIndicators } from './parseDraftIndicators.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Puts a row of indicators.csv into a draft and updates its lines: a complete row gets a line for each due
 * figure, lines follow a changed id, and blank lines that are no longer due are removed. A line with content is
 * never removed.
 */
export function putIndicator(published: Dataset, draft: Draft, record: DraftRecord): Edit {
  const { indicators = [] } = draft
  const rows = indicators.some(({ id }) => id === record.id)
    ? indicators.map((one) => (one.id === record.id ? record : one))
    : [...indicators, record]
  const { id } = record
  return { kind: 'indicator', id, record, lines: updateLines(published, draft, rows, id) }
}

/** Removes a row, and all figures of indicators that no other row describes. */
export function removeIndicator(published: Dataset, draft: Draft, id: string): Edit {
  const rows = (draft.indicators ?? []).filter((one) => one.id !== id)
  return { kind: 'indicator', id, record: null, lines: updateLines(published, draft, rows, id) }
}

/** The lines of a draft that only one of its own rows describes. */
export function findLinesOfRow(
  published: Pick<Dataset, 'indicators'>,
  { lines, indicators = [] }: Draft,
  row: string,
): readonly DraftLine[] {
  const id = getRowId(indicators, row)
  const hasOwnId = isOwnId(published, indicators, row, id)
  return lines.filter((line) => {
    if (line.describedBy !== undefined) return line.describedBy === row
    return hasOwnId && cellText(line, 'indicator') === id
  })
}

function updateLines(
  published: Dataset,
  draft: Draft,
  rows: readonly DraftRecord[],
  row: string,
): readonly DraftLine[] {
  // A draft without a right has no figures.
  if (draft.right === '') return draft.lines
  const { indicators = [] } = draft
  const { city } = published
  const ownLines = new Set(findLinesOfRow(published, draft, row))
  const [from, to] = [getRowId(indicators, row), getRowId(rows, row)]
  const isRemoved = !rows.some(({ id }) => id === row) && !isPublished(published, from)
  // While the id is blank or another indicator's, as during typing, the figures keep the last valid one.
  const name = isOwnId(published, rows, row, to) ? to : null
  const names = new Set([from, to])
  const suggestedBefore = getSuggestedLines(published, draft, indicators, names)
  const suggestedAfter = getSuggestedLines(published, draft, rows, names)
  if (ownLines.size + suggestedBefore.length + suggestedAfter.length === 0) return draft.lines
  const idsBefore = new Set(suggestedBefore.map((cells) => getLineFigureId({ cells }, city.id)))
  const idsAfter = new Set(suggestedAfter.map((cells) => getLineFigureId({ cells }, city.id)))
  const remainingLines = draft.lines.flatMap((line): readonly DraftLine[] => {
    if (isRemoved && ownLines.has(line)) return []
    const updatedLine = ownLines.has(line) ? linkLine(line, row, name) : line
    const isNoLongerDue =
      idsBefore.has(getLineFigureId(line, city.id)) && !idsAfter.has(getLineFigureId(updatedLine, city.id))
    return isNoLongerDue && !isFilled(line) ? [] : [updatedLine]
  })
  const presentIds = new Set(remainingLines.map((line) => getLineFigureId(line, city.id)))
  const renamedIds = new Set(
    suggestedBefore.map((cells) =>
      getLineFigureId({ cells: name === null ? cells : { ...cells, indicator: name } }, city.id),
    ),
  )
  const newCells = suggestedAfter.filter((cells) => {
    const id = getLineFigureId({ cells }, city.id)
    // A line that was offered before and is absent was removed by the group.
    return !presentIds.has(id) && !renamedIds.has(id)
  })
  if (newCells.length === 0 && areSameLines(remainingLines, draft.lines)) return draft.lines
  const firstId = Number(createLineId(draft))
  return [
    ...remainingLines,
    ...newCells.map((cells, index): DraftLine => ({
      id: String(firstId + index),
      cells,
      acknowledged: {},
      ...(cells['indicator'] === name ? { describedBy: row } : {}),
    })),
  ]
}

function linkLine(line: DraftLine, row: string, name: string | null): DraftLine {
  const keepsIndicator = name === null || line.cells['indicator'] === name
  if (keepsIndicator && line.describedBy === row) return line
  const cells = keepsIndicator ? line.cells : { ...line.cells, indicator: name }
  return { ...line, cells, describedBy: row }
}

/** Cells that must be valid before the form asks for figures. */
const COLUMNS_BEFORE_FIGURES: ReadonlySet<string> = new Set([
  'id',
  'right',
  'title',
  'unit',
  'measure',
  'direction',
  'headline',
  'from_edition',
])

/** The due lines of these indicators, for complete rows. */
function getSuggestedLines(
  published: Dataset,
  { right, edition }: Draft,
  rows: readonly DraftRecord[],
  names: ReadonlySet<string>,
): readonly Cells[] {
  const { problems } = parseDraftIndicators(rows, published)
  const completeRows = rows.filter(
    ({ id }) =>
      !problems
        .get(id)
        ?.some(
          ({ severity, column }) =>
            severity === 'error' && (column === null || COLUMNS_BEFORE_FIGURES.has(column.name)),
        ),
  )
  const described = addDraftIndicators(published, { indicators: completeRows })
  const indicators = described.indicators.filter(({ id }) => names.has(id))
  const { due, notDue } = getDueLines({ ...described, indicators }, right, edition)
  return [
    ...due.flatMap((line) => getDueLineCells(published, line)),
    // A new indicator without a frequency usually has its first figure.
    ...notDue.flatMap(({ reason, last, nextPeriod, key }) =>
      reason === 'irregular' && last === null && nextPeriod !== null
        ? [getKeyCells(key, nextPeriod)]
        : [],
    ),
  ]
}

function getRowId(rows: readonly DraftRecord[], row: string): string {
  return rows.find(({ id }) => id === row)?.cells['id']?.trim() ?? ''
}

/** Whether the id belongs to one row of the draft and to nothing else. */
function isOwnId(
  published: Pick<Dataset, 'indicators'>,
  rows: readonly DraftRecord[],
  row: string,
  name: string,
): boolean {
  if (name === '' || isPublished(published, name)) return false
  return !rows.some((one) => one.id !== row && one.cells['id']?.trim() === name)
}

function isPublished({ indicators }: Pick<Dataset, 'indicators'>, name: string): boolean {
  return indicators.some(({ id }) => id === name)
}

function areSameLines(a: readonly DraftLine[], b: readonly DraftLine[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}
