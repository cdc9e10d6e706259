import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../../src/model/dataset.ts'
import type { SeriesKey } from '../../src/model/figure.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import type { Change } from '../../src/trends/verdict.ts'

/** The shipped package of York, read from disk by the product's own reader. */
export async function readYorkPackage(): Promise<Dataset> {
  const { dataset } = await readPackage({
    read: (path) =>
      readFile(join('indicators', path)).then(
        (bytes) => ({ ok: true as const, bytes: new Uint8Array(bytes) }),
        () => ({ ok: false as const, reason: 'missing' as const }),
      ),
  })
  if (!dataset) throw new Error("York's package cannot be read")
  return dataset
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
