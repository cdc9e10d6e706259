import { areaTable } from './areas.ts'
import { figureTable } from './figures.ts'
import { groupTable } from './groups.ts'
import { indicatorTable } from './indicators.ts'
import { priceIndexTable } from './priceIndex.ts'
import { actionTable, consultationTable, followUpTable, recommendationTable } from './records.ts'
import { rightTable } from './rights.ts'
import type { Table } from './table.ts'

/** All tables of a package. */
export const TABLES: readonly Table[] = [
  rightTable,
  indicatorTable,
  areaTable,
  groupTable,
  figureTable,
  priceIndexTable,
  recommendationTable,
  followUpTable,
  actionTable,
  consultationTable,
]
