import type { YearlyFile } from '../../model/figureTable.ts'
import { CellChecker } from './cellChecker.ts'
import {
  checkArea,
  checkIndicator,
  acceptAnyText,
  checkPeriod,
  checkStatus,
} from './figureCellChecks.ts'
import { FigureFileReader, type CheckedColumns } from './figureFileReader.ts'
import type { FigureTableBuilder } from './figureTableBuilder.ts'
import type { KnownIds } from '../tables/knownIds.ts'
import type { NumberFormat } from '../values/parseNumber.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { readCsvTable, type CsvColumn } from '../io/csvTable.ts'

/** Columns by file and name, for problems that are found later. */
export type ColumnsByFile = ReadonlyMap<string, ReadonlyMap<string, CsvColumn>>

/** Reads yearly files into one table. Checked cell texts are shared between files. */
export class FigureFilesReader {
  readonly columnsByFile = new Map<string, ReadonlyMap<string, CsvColumn>>()
  private readonly columns: CheckedColumns

  constructor(
    private readonly builder: FigureTableBuilder,
    private readonly knownIds: KnownIds,
    /** Primary language of the package. */
    private readonly primaryLanguage: string,
    private readonly problems: ProblemCollector,
    /** The last year in which a period may end. */
    latestYear: number,
  ) {
    this.columns = {
      indicator: new CellChecker(builder.dictionary('indicator'), checkIndicator(knownIds)),
      period: new CellChecker(builder.dictionary('period'), checkPeriod(latestYear)),
      area: new CellChecker(builder.dictionary('area'), checkArea(knownIds)),
      dimension: new CellChecker(builder.dictionary('dimension'), acceptAnyText),
      group: new CellChecker(builder.dictionary('group'), acceptAnyText),
      status: new CellChecker(builder.dictionary('status'), checkStatus),
      source: new CellChecker(builder.dictionary('source'), acceptAnyText),
      sourceUrl: new CellChecker(builder.dictionary('sourceUrl'), acceptAnyText),
    }
  }

  /** @param numbers number format, where it is not detected from the file */
  read(bytes: Uint8Array, yearlyFile: YearlyFile, numbers?: NumberFormat): void {
    const { builder, knownIds, primaryLanguage, problems, columns } = this
    const file = new FigureFileReader(yearlyFile, {
      builder,
      knownIds,
      primaryLanguage,
      problems,
      columns,
    })
    readCsvTable(bytes, yearlyFile.file, problems, file, numbers)
    if (file.columnIndex) this.columnsByFile.set(yearlyFile.file, file.columnIndex.byName)
  }
}
