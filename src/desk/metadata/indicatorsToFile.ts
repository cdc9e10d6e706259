import type { Dataset } from '../../model/dataset.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { withRows } from '../records/appendedRows.ts'
import { newRows, rowsOf, takeSheet, type WrittenSheets } from '../records/recordsToFile.ts'
import { NUMBER_COLUMNS, withPoints } from './readDraftIndicators.ts'
import { columnsOf } from './tableSchemas.ts'

export const INDICATORS = 'indicators.csv'

/** The metadata sheet as it is published at this moment, with the new rows of a draft at its end. */
export async function indicatorsToFile(
  { indicators = [] }: Pick<Draft, 'indicators'>,
  { languages }: Pick<Dataset, 'languages'>,
  published: FileSource,
): Promise<WrittenSheets> {
  if (indicators.length === 0) return { files: [], unreachable: [] }
  const sheet = await takeSheet(published, INDICATORS, true)
  if (sheet === 'unreachable') return { files: [], unreachable: [INDICATORS] }
  const rows = indicatorRowsNotThere({ indicators }, rowsOf(sheet))
  if (rows.length === 0) return { files: [], unreachable: [] }
  const text = withRows(sheet, columnsOf('indicators', languages), rows, NUMBER_COLUMNS)
  return {
    files: [{ path: INDICATORS, bytes: new TextEncoder().encode(text) }],
    unreachable: [],
  }
}

/** The new rows of a draft that a metadata sheet has not. */
export function indicatorRowsNotThere(
  { indicators = [] }: Pick<Draft, 'indicators'>,
  there: readonly Readonly<Record<string, string>>[],
): readonly Readonly<Record<string, string>>[] {
  return newRows(
    indicators.map(({ cells }) => ({ cells: withPoints(cells) })),
    there,
  )
}
