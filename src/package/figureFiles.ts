import type { Delivery } from '../model/figureTable.ts'
import { CheckedCells } from './checkedCells.ts'
import { checkArea, checkIndicator, checkNothing, checkPeriod, checkStatus } from './figureCells.ts'
import { FigureFile, type CheckedColumns } from './figureFile.ts'
import type { FigureTableBuilder } from './figureTableBuilder.ts'
import type { NameIndex } from './nameIndex.ts'
import type { NumberFormat } from './numbers.ts'
import type { ProblemLog } from './problemLog.ts'
import { readSheet, type SheetColumn } from './sheet.ts'

/** Where the columns of each file stand, for problems found later: file, then label. */
export type ColumnPlaces = ReadonlyMap<string, ReadonlyMap<string, SheetColumn>>

/** Reads yearly files into one table; what was checked for one file is known for the next. */
export class FigureFiles {
  readonly places = new Map<string, ReadonlyMap<string, SheetColumn>>()
  private readonly columns: CheckedColumns

  constructor(
    private readonly builder: FigureTableBuilder,
    private readonly names: NameIndex,
    /** The package's first language. */
    private readonly first: string,
    private readonly log: ProblemLog,
    /** The last year that a period may end in. */
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

  /** @param numbers how numbers are written, where the file itself is not to tell */
  read(bytes: Uint8Array, delivery: Delivery, numbers?: NumberFormat): void {
    const { builder, names, first, log, columns } = this
    const file = new FigureFile(delivery, { builder, names, first, log, columns })
    readSheet(bytes, delivery.file, log, file, numbers)
    if (file.places) this.places.set(delivery.file, file.places.at)
  }
}
