import { isPathPart } from '../../model/pathPart.ts'
import type { YearlyFile } from '../../model/figureTable.ts'

const YEARLY = /^([^/]+)\/(\d{4})(?:-correction-([1-9]\d*))?\.csv$/

/** Parses the path of a yearly file (`housing/2017-correction-1.csv`); null for other paths. */
export function parseYearlyFilePath(path: string): YearlyFile | null {
  const found = YEARLY.exec(path)
  if (!found || !isPathPart(found[1]!)) return null
  return {
    file: path,
    right: found[1]!,
    edition: Number(found[2]),
    correction: Number(found[3] ?? 0),
  }
}

/** By edition, then the file before its corrections, then by name. */
export function compareYearlyFiles(a: YearlyFile, b: YearlyFile): number {
  return (
    a.edition - b.edition ||
    a.correction - b.correction ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  )
}
