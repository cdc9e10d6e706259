import type { Dataset } from '../../model/dataset.ts'

/** The rows of each series by file: by edition, then the file before its corrections, as in the reader. */
export function* groupRowsByFile({ figures }: Dataset): Iterable<readonly Uint32Array[]> {
  const { seriesRows, seriesStarts, file } = figures
  for (let series = 0; series + 1 < seriesStarts.length; series++) {
    const rows = seriesRows.subarray(seriesStarts[series], seriesStarts[series + 1])
    const filesOfSeries: Uint32Array[] = []
    for (let from = 0; from < rows.length;) {
      let to = from + 1
      while (to < rows.length && file.codes[rows[to]!] === file.codes[rows[from]!]) to++
      filesOfSeries.push(rows.subarray(from, to))
      from = to
    }
    yield filesOfSeries
  }
}
