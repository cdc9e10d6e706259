import { readFileSync } from 'node:fs'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import type { FileResult, FileSource } from '../../src/datapackage/io/fileSource.ts'

/** A small fictional city: enough metadata for every fixture, and no figures of its own. */
export const METADATA: Readonly<Record<string, string>> = {
  'rights.csv': 'id,title\nhousing,Housing\nhealth,Health\n',
  'indicators.csv': [
    'id,right,title,unit,measure,direction,ended',
    'rough-sleeping,housing,Rough sleeping,people,count,down,2020',
    'overcrowding,housing,Overcrowding,percent,percent,down,2020',
    'pay-gap,housing,Pay gap,percent,percent,toward,2020',
    'weekly-pay,housing,Weekly pay,GBP a week,money,up,2020',
    'life-expectancy,health,Life expectancy,years,years,up,2020',
    '',
  ].join('\n'),
  'areas.csv': 'id,title,kind\nyork,York,city\nengland,England,country\n',
  'groups.csv': 'dimension,group,title\nsex,female,Women\nsex,male,Men\n',
}

export function manifestWith(...paths: readonly string[]): string {
  return JSON.stringify({
    city: { id: 'york', title: 'York' },
    languages: ['en', 'nb'],
    baseline: 2024,
    editions: [
      { edition: 2024, state: 'published' },
      { edition: 2025, state: 'published' },
      { edition: 2026, state: 'draft' },
    ],
    resources: paths.map((path) => ({ name: path, path })),
  })
}

export type Files = Readonly<Record<string, string | Uint8Array | FileResult>>

/** A package in memory; other files are missing. Counts the requests of each file. */
export function memorySource(files: Files, asked = new Map<string, number>()): FileSource {
  return {
    read(path) {
      asked.set(path, (asked.get(path) ?? 0) + 1)
      const file = files[path]
      if (file === undefined) return Promise.resolve({ ok: false, reason: 'missing' })
      if (typeof file === 'string')
        return Promise.resolve({ ok: true, bytes: new TextEncoder().encode(file) })
      return Promise.resolve(file instanceof Uint8Array ? { ok: true, bytes: file } : file)
    },
  }
}

/** Reads the small city with these files, all of them listed. */
export function readSmallPackage(files: Files) {
  const all = { ...METADATA, 'datapackage.json': manifestWith(...Object.keys(files)), ...files }
  return readPackage(memorySource(all))
}

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)))
}
