import type { FileSource } from '../../src/datapackage/io/fileSource.ts'
import { diskSource } from '../../src/datapackage/io/diskSource.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { SeriesKey } from '../../src/model/figure.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import type { Change } from '../../src/trends/verdict.ts'

const datasets = new Map<string | FileSource, Promise<Dataset>>()

/** The package of a folder or source, read once by the product's own reader. */
export function readCityPackage(folder: string | FileSource): Promise<Dataset> {
  const dataset =
    datasets.get(folder) ??
    readPackage(typeof folder === 'string' ? diskSource(folder) : folder).then((result) => {
      if (!result.dataset?.records) throw new Error('the package cannot be read')
      return result.dataset
    })
  datasets.set(folder, dataset)
  return dataset
}

export function readYorkPackage(): Promise<Dataset> {
  return readCityPackage('indicators')
}

/** `smoking`, or `healthy-life-expectancy sex=male`, or `smoking @england`. */
export function parseYorkKey(text: string): SeriesKey {
  const [indicator = '', ...rest] = text.split(' ')
  const area = rest.find((part) => part.startsWith('@'))?.slice(1) ?? 'york'
  const [dimension = '', group = ''] = rest.find((part) => part.includes('='))?.split('=') ?? []
  return { indicator, area, dimension, group }
}

/** The two figures of a change: `12.6 (2016) -> 6.7 (2024)`. */
export function formatChange(change: Change | null): string {
  if (!change) return 'nothing'
  const [from, to] = [change.from, change.to].map(
    ({ value, period }) => `${value} (${period.text})`,
  )
  return `${from} -> ${to}`
}
