import type { Dataset } from '../../model/dataset.ts'
import type { Draft, DraftLine, DraftRecord } from '../draft.ts'
import { isFilled, lineIdOf, meantText } from '../draftColumns.ts'
import { dueLines } from '../dueLines.ts'
import { freshLineId, type Edit } from '../edits.ts'
import { keyCells } from '../figureLine.ts'
import { cellsOfDueLine } from '../newDraft.ts'
import { describedDataset } from './describedDataset.ts'
import { readDraftIndicators } from './readDraftIndicators.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Puts a row of indicators.csv into a draft and updates its lines: a complete row gets a line for each due
 * figure, lines follow a changed id, and blank lines that are no longer due are removed. A line with content is
 * never removed.
 */
export function indicatorPut(published: Dataset, draft: Draft, record: DraftRecord): Edit {
  const { indicators = [] } = draft
  const rows = indicators.some(({ id }) => id === record.id)
    ? indicators.map((one) => (one.id === record.id ? record : one))
    : [...indicators, record]
  const { id } = record
  return { kind: 'indicator', id, record, lines: linesAfter(published, draft, rows, id) }
}

/** Removes a row, and all figures of indicators that no other row describes. */
export function indicatorRemoved(published: Dataset, draft: Draft, id: string): Edit {
  const rows = (draft.indicators ?? []).filter((one) => one.id !== id)
  return { kind: 'indicator', id, record: null, lines: linesAfter(published, draft, rows, id) }
}

/** The lines of a draft that only one of its own rows describes. */
export function linesOfRow(
  published: Pick<Dataset, 'indicators'>,
  { lines, indicators = [] }: Draft,
  row: string,
): readonly DraftLine[] {
  const name = nameOf(indicators, row)
  const isItsOwn = isOwnName(published, indicators, row, name)
  return lines.filter((line) => {
    if (line.describedBy !== undefined) return line.describedBy === row
    return isItsOwn && meantText(line, 'indicator') === name
  })
}

function linesAfter(
  published: Dataset,
  draft: Draft,
  rows: readonly DraftRecord[],
  row: string,
): readonly DraftLine[] {
  // A draft without a right has no figures.
  if (draft.right === '') return draft.lines
  const { indicators = [] } = draft
  const { city } = published
  const own = new Set(linesOfRow(published, draft, row))
  const [from, to] = [nameOf(indicators, row), nameOf(rows, row)]
  const isGone = !rows.some(({ id }) => id === row) && !isPublished(published, from)
  // While the id is blank or another indicator's, as during typing, the figures keep the last valid one.
  const name = isOwnName(published, rows, row, to) ? to : null
  const names = new Set([from, to])
  const before = offered(published, draft, indicators, names)
  const after = offered(published, draft, rows, names)
  if (own.size + before.length + after.length === 0) return draft.lines
  const idsBefore = new Set(before.map((cells) => lineIdOf({ cells }, city.id)))
  const idsAfter = new Set(after.map((cells) => lineIdOf({ cells }, city.id)))
  const kept = draft.lines.flatMap((line): readonly DraftLine[] => {
    if (isGone && own.has(line)) return []
    const carried = own.has(line) ? carriedLine(line, row, name) : line
    const isDueNoMore =
      idsBefore.has(lineIdOf(line, city.id)) && !idsAfter.has(lineIdOf(carried, city.id))
    return isDueNoMore && !isFilled(line) ? [] : [carried]
  })
  const there = new Set(kept.map((line) => lineIdOf(line, city.id)))
  const renamed = new Set(
    before.map((cells) =>
      lineIdOf({ cells: name === null ? cells : { ...cells, indicator: name } }, city.id),
    ),
  )
  const fresh = after.filter((cells) => {
    const id = lineIdOf({ cells }, city.id)
    // A line that was offered before and is absent was removed by the group.
    return !there.has(id) && !renamed.has(id)
  })
  if (fresh.length === 0 && isSame(kept, draft.lines)) return draft.lines
  const first = Number(freshLineId(draft))
  return [
    ...kept,
    ...fresh.map((cells, index): DraftLine => ({
      id: String(first + index),
      cells,
      acknowledged: {},
      ...(cells['indicator'] === name ? { describedBy: row } : {}),
    })),
  ]
}

function carriedLine(line: DraftLine, row: string, name: string | null): DraftLine {
  const stays = name === null || line.cells['indicator'] === name
  if (stays && line.describedBy === row) return line
  const cells = stays ? line.cells : { ...line.cells, indicator: name }
  return { ...line, cells, describedBy: row }
}

/** Cells that must be valid before the form asks for figures. */
const NEEDED: ReadonlySet<string> = new Set([
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
function offered(
  published: Dataset,
  { right, edition }: Draft,
  rows: readonly DraftRecord[],
  names: ReadonlySet<string>,
): readonly Cells[] {
  const { problems } = readDraftIndicators(rows, published)
  const sayEnough = rows.filter(
    ({ id }) =>
      !problems
        .get(id)
        ?.some(
          ({ severity, column }) =>
            severity === 'error' && (column === null || NEEDED.has(column.name)),
        ),
  )
  const described = describedDataset(published, { indicators: sayEnough })
  const indicators = described.indicators.filter(({ id }) => names.has(id))
  const { due, notDue } = dueLines({ ...described, indicators }, right, edition)
  return [
    ...due.flatMap((line) => cellsOfDueLine(published, line)),
    // A new indicator without a frequency usually has its first figure.
    ...notDue.flatMap(({ why, last, next, key }) =>
      why === 'irregular' && last === null && next !== null ? [keyCells(key, next)] : [],
    ),
  ]
}

function nameOf(rows: readonly DraftRecord[], row: string): string {
  return rows.find(({ id }) => id === row)?.cells['id']?.trim() ?? ''
}

/** Whether the id belongs to one row of the draft and to nothing else. */
function isOwnName(
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

function isSame(a: readonly DraftLine[], b: readonly DraftLine[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}
