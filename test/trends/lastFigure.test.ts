// @vitest-environment node
import { readCityPackage } from '../builders/packages.ts'
import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { getFindings } from '../../src/trends/findings.ts'

type Row = Record<string, string>

/** Series without a recent figure name the last one. */
const NOT_RECENT_KINDS = new Set(['noRecentFigure', 'noFigureSinceBaseline'])

/** The latest period in the files, read with PapaParse alone, whatever its status; '' if there is none. */
function findLatestFiled(folder: string, series: readonly string[], edition: number): string {
  const periods = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => Number(/(?:^|[\\/])(\d{4})\.csv$/.exec(path)?.[1] ?? Infinity) <= edition)
    .flatMap(
      (path) => Papa.parse<Row>(readFileSync(`${folder}/${path}`, 'utf8'), { header: true }).data,
    )
    .filter((row) => row['value'])
    .filter((row) =>
      ['indicator', 'area', 'dimension', 'group'].every((column, at) => row[column] === series[at]),
    )
    .map((row) => row['period']!)
  return periods.toSorted().at(-1) ?? ''
}

describe('a series without a recent figure names the last one in the files', () => {
  test.each([
    ['indicators', 2025],
    ['indicators', 2023],
    ['fixtures/bergen', 2024],
    ['fixtures/graz', 2012],
  ])('%s, edition %i', async (folder, edition) => {
    const dataset = await readCityPackage(folder)
    const old = getFindings(dataset, edition).filter(({ verdict }) =>
      NOT_RECENT_KINDS.has(verdict.kind),
    )
    const named = old.map(({ verdict: { key, latest } }) => [
      key.indicator,
      latest?.period.text ?? '',
    ])
    const filed = old.map(({ verdict: { key } }) => [
      key.indicator,
      findLatestFiled(folder, [key.indicator, key.area, key.dimension, key.group], edition),
    ])
    expect(named).toEqual(filed)
  })
})

test('Bergen’s homeless people: the council’s own count of 2021, not the survey of 2003', async () => {
  const dataset = await readCityPackage('fixtures/bergen')
  const homeless = getFindings(dataset, 2024).find(
    ({ indicator }) => indicator.id === 'bostedslose',
  )
  expect(homeless?.verdict.latest).toMatchObject({ value: 362, period: { text: '2021' } })
})
