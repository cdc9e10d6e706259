// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { diskSource } from '../../../src/datapackage/io/diskSource.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { readRows } from '../records/recordFiles.ts'

let graz: Dataset
let problems: readonly Problem[]

beforeAll(async () => {
  const reading = await readPackage(diskSource('fixtures/graz'))
  graz = reading.dataset!
  problems = reading.problems
})

const SHEETS = ['recommendations', 'follow-up', 'actions', 'consultation'] as const

describe("Graz's package", () => {
  test('has German as the primary language and is read completely', () => {
    expect(graz.languages).toEqual(['de', 'en'])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(graz.figures.rows).toBe(6)
    const { recommendations, followUps, actions, consultations } = graz.records!
    // Ten of 2011, two and the ten as a whole of 2021, five of 2023; the ten commitments of ECCAR.
    expect(recommendations.map(({ edition }) => edition)).toEqual([
      ...Array.from({ length: 10 }, () => 2011),
      ...Array.from({ length: 3 }, () => 2021),
      ...Array.from({ length: 5 }, () => 2023),
    ])
    expect([followUps.length, actions.length, consultations.length]).toEqual([18, 10, 3])
  })

  test('has every German text in English', () => {
    const unreported = [...SHEETS, 'rights', 'indicators', 'areas', 'groups'].flatMap((sheet) =>
      readRows('fixtures/graz', `${sheet}.csv`).flatMap((row, line) =>
        Object.keys(row)
          .filter((column) => column.endsWith('_en'))
          .filter((column) => (row[column] === '') !== (row[column.slice(0, -3)] === ''))
          .map((column) => `${sheet}, line ${line + 2}: ${column}`),
      ),
    )
    expect(unreported).toEqual([])
  })

  test('names a source for every record, and says why where it was not read itself', () => {
    const rows = SHEETS.flatMap((sheet) => readRows('fixtures/graz', `${sheet}.csv`))
    expect(rows.filter((row) => !/^https?:\/\//.test(row['source_url']!))).toEqual([])
    const unread = rows.filter((row) => row['certainty'] !== 'read')
    expect(unread.filter((row) => row['certainty_note'] === '')).toEqual([])
  })

  test('has the share of small flats of its two counts: 74 of 240', () => {
    const [row] = readRows('fixtures/graz', 'wohnen/2012.csv')
    expect(Math.round((Number(row!['numerator']) / Number(row!['denominator'])) * 100)).toBe(31)
    expect(row!['value']).toBe('31')
  })
})
