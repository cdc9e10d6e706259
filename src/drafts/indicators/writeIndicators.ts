import type { Dataset } from '../../model/dataset.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft } from '../draft.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'
import { findNewRows, appendToTable, type WriteTablesResult } from '../records/writeRecords.ts'
import { normalizeDecimals } from './parseDraftIndicators.ts'

/** The published indicators.csv with the new rows of a draft at its end. */
export async function writeIndicators(
  draft: Pick<Draft, 'indicators' | 'basis'>,
  { languages }: Pick<Dataset, 'languages'>,
  published: FileSource,
): Promise<WriteTablesResult> {
  return appendToTable(draft, normalizeAllDecimals(draft), published, {
    table: indicatorTable,
    languages,
    hasReadRows: true,
  })
}

/** The rows of a draft that indicators.csv does not contain. */
export function findMissingIndicatorRows(
  draft: Pick<Draft, 'indicators'>,
  publishedRows: readonly Readonly<Record<string, string>>[],
): readonly Readonly<Record<string, string>>[] {
  return findNewRows(normalizeAllDecimals(draft), publishedRows)
}

function normalizeAllDecimals({ indicators = [] }: Pick<Draft, 'indicators'>) {
  return indicators.map(({ cells }) => ({ cells: normalizeDecimals(cells) }))
}
