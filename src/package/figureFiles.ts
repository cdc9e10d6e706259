import type { Delivery } from '../model/figureTable.ts'
import { CheckedCells } from './checkedCells.ts'
import { checkArea, checkIndicator, checkNothing, checkPeriod, checkStatus } from './figureCells.ts'
import { FigureFile, type CheckedColumns } from './figureFile.ts'
import type { FigureTableBuilder } from './figureTableBuilder.ts'
import type { NameIndex } from './nameIndex.ts'
import type { NumberFormat } from './numbers.ts'
import type { ProblemLog } from './problemLog.ts'
import { readSheet, type SheetColumn } from './sheet.ts'

/** Columns by file and name, for problems that are found later. */
export type ColumnPlaces = ReadonlyMap<string, ReadonlyMap<string, SheetColumn>>

/** Reads yearly files into one table. Checked cell texts are shared between files. */
export class FigureFiles {
  readonly places = new Map<string, ReadonlyMap<string, SheetColumn>>()
  private readonly columns: CheckedColumns

  constructor(
    private readonly builder: FigureTableBuilder,
    private readonly names: NameIndex,
    /** Primary language of the package. */
    private readonly first: string,
    private readonly log: ProblemLog,
    /** The last year in which a period may end. */
    latestYear: number,
  ) {
    this.columns = {
      indicator: new CheckedCells(builder.dictionary('indicator'), checkIndicator(names)),
      period: new CheckedCells(builder.dictionary('period'), checkPeriod(latestYear)),
      area: new CheckedCells(builder.dictionary('area'), checkArea(names)),
      dimension: new CheckedCells(builder.dictionary('dimension'), checkNothing),
      group: new CheckedCells(builder.dictionary('group'), checkNothing),
      status: new CheckedCells(builder.dictionary('status'), checkStatus),
      source: new CheckedCells(builder.dictionary('source'), checkNothing),
      sourceUrl: new CheckedCells(builder.dictionary('sourceUrl'), checkNothing),
    }
  }

  /** @param numbers number format, where it is not detected from the file */
  read(bytes: Uint8Array, delivery: Delivery, numbers?: NumberFormat): void {
    const { builder, names, first, log, columns } = this
    const file = new FigureFile(delivery, { builder, names, first, log, columns })
    readSheet(bytes, delivery.file, log, file, numbers)
    if (file.places) this.places.set(delivery.file, file.places.at)
  }
}
