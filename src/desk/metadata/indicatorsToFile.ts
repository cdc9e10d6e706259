import type { Dataset } from '../../model/dataset.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { INDICATORS } from '../publishedTable.ts'
import { newRows, sheetToFile, type WrittenSheets } from '../records/recordsToFile.ts'
import { NUMBER_COLUMNS, withPoints } from './readDraftIndicators.ts'
import { columnsOf } from './tableSchemas.ts'

/** The published indicators.csv with the new rows of a draft at its end. */
export async function indicatorsToFile(
  draft: Pick<Draft, 'indicators' | 'basis'>,
  { languages }: Pick<Dataset, 'languages'>,
  published: FileSource,
): Promise<WrittenSheets> {
  return sheetToFile(draft, withPointsInAll(draft), published, {
    path: INDICATORS,
    columns: columnsOf('indicators', languages),
    isKnown: true,
    numbers: NUMBER_COLUMNS,
  })
}

/** The rows of a draft that indicators.csv does not contain. */
export function indicatorRowsNotThere(
  draft: Pick<Draft, 'indicators'>,
  there: readonly Readonly<Record<string, string>>[],
): readonly Readonly<Record<string, string>>[] {
  return newRows(withPointsInAll(draft), there)
}

function withPointsInAll({ indicators = [] }: Pick<Draft, 'indicators'>) {
  return indicators.map(({ cells }) => ({ cells: withPoints(cells) }))
}
