// @vitest-environment node
import { slugify } from '../../../src/model/text/slugify.ts'
import { formatRow } from '../../../src/datapackage/tables/formatRow.ts'
import { indicatorTable } from '../../../src/model/tables/indicators.ts'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { diskSource } from '../../../src/datapackage/io/diskSource.ts'
import type { Draft, DraftRecord } from '../../../src/drafts/draft.ts'
import {
  createChangedIndicatorCells,
  createIndicatorCells,
} from '../../../src/drafts/indicators/indicatorCells.ts'
import { parseDraftIndicators } from '../../../src/drafts/indicators/parseDraftIndicators.ts'
import { writeOtherFiles } from '../../../src/drafts/handOver/writeOtherFiles.ts'
import { getIndicatorsAt, type Dataset } from '../../../src/model/dataset.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { readYorkPackage } from '../../builders/packages.ts'

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

const sheet = readFileSync('indicators/indicators.csv', 'utf8')

function smoke(more: DraftRecord['cells'] = {}): DraftRecord {
  const cells = {
    ...createIndicatorCells('housing', 2026),
    id: 'damp-homes',
    title: 'Homes with damp',
    title_nb: 'Boliger med fukt',
    definition: 'Of all homes, the share with damp in a living room or bedroom.',
    unit: '% of homes',
    measure: 'percent',
    direction: 'down',
    source: 'English Housing Survey',
    source_url: 'https://www.gov.uk/government/collections/english-housing-survey',
    licence: 'OGL v3.0',
  }
  return { id: 'a', cells: { ...cells, ...more } }
}

function getProblems(row: DraftRecord) {
  const found = parseDraftIndicators([row], york).problems.get('a') ?? []
  return found.map(({ code, severity, column }) => `${column?.name} ${code} ${severity}`)
}

describe('a row of indicators.csv', () => {
  test('survives writing and reading', () => {
    const rows = york.indicators.map((one) => ({
      id: one.id,
      cells: formatRow(indicatorTable, one, york.languages),
    }))
    const reading = parseDraftIndicators(rows, york)
    expect(reading.filed.size).toBe(27)
    expect(reading.indicators).toEqual(york.indicators)
  })

  test('has no problems when it is complete and valid', () => {
    expect(getProblems(smoke())).toEqual([])
    const { indicators } = parseDraftIndicators([smoke({ meaningful_change: '0,5' })], york)
    expect(indicators.at(-1)).toMatchObject({
      id: 'damp-homes',
      fromEdition: 2026,
      meaningfulChange: 0.5,
      title: { en: 'Homes with damp', nb: 'Boliger med fukt' },
    })
  })

  test.each([
    ['blank where the sheet wants words', { source: ' ' }, 'source constraint-error error'],
    ['no such right', { right: 'hosing' }, 'right foreign-key error'],
    ['no such group', { headline: 'sex=other' }, 'headline foreign-key error'],
    ['no such measure', { measure: 'percents' }, 'measure constraint-error error'],
    ['not a number', { target: 'none' }, 'target type-error error'],
    ['an id with a space', { id: 'Damp homes' }, 'id id-form error'],
    ['nearer to what?', { direction: 'toward' }, 'target toward-without-target error'],
    ['which currency?', { measure: 'money' }, 'unit money-unit error'],
    ['a published edition', { from_edition: '2025' }, 'from_edition rewrites-report warning'],
    ['every edition', { from_edition: '' }, 'from_edition rewrites-report warning'],
    [
      'an id that is there',
      { id: 'smoking', from_edition: '' },
      'from_edition constraint-error error',
    ],
    ['month 13', { release_month: '13' }, 'release_month constraint-error error'],
    ['seven decimals', { decimals: '7' }, 'decimals constraint-error error'],
  ])('has a problem at its cell: %s', (_name, cells, reported) => {
    expect(getProblems(smoke(cells))).toContain(reported)
  })

  test('may change an indicator from an edition on; older editions keep the previous definition', () => {
    const before = getIndicatorsAt(york, 2025).find(({ id }) => id === 'rough-sleeping')!
    const cells = createChangedIndicatorCells(before, 2026, york)
    const row = { id: 'a', cells: { ...cells, definition: 'Counted in spring as well.' } }
    expect(getProblems(row)).toEqual([])
    const { indicators } = parseDraftIndicators([row], york)
    const after = { ...york, indicators }
    const definition = (edition: number) =>
      getIndicatorsAt(after, edition).find(({ id }) => id === 'rough-sleeping')!.definition['en']
    expect(definition(2026)).toBe('Counted in spring as well.')
    expect(definition(2025)).toBe(before.definition['en'])
  })

  test('gets an id derived from its name', () => {
    expect(slugify('People’s homes, damp & cold (%)')).toBe('peoples-homes-damp-cold')
    expect(slugify('Trygg på å være hjemme')).toBe('trygg-pa-a-vaere-hjemme')
    expect(slugify('Größe der Wohnungen')).toBe('groesse-der-wohnungen')
  })
})

test('is appended to the published table at hand-over, and the package has no error', async () => {
  const draft: Draft = {
    id: 'd',
    city: 'york',
    right: 'housing',
    edition: 2026,
    title: '',
    created: '',
    saved: '',
    basis: {},
    lines: [],
    commentary: {},
    followUps: [],
    recommendations: [],
    indicators: [smoke({ limit: '100' })],
  }
  const disk = diskSource('indicators')
  const { files, unreachable } = await writeOtherFiles(draft, york, disk)
  expect(files.map(({ path }) => path)).toEqual(['indicators.csv'])
  expect(unreachable).toEqual([])
  const text = new TextDecoder().decode(files[0]!.bytes)
  expect(text.startsWith(sheet)).toBe(true)
  expect(text.slice(sheet.length)).toMatch(
    /^damp-homes,housing,Homes with damp,Boliger med fukt,.*\n$/,
  )
  const { dataset, problems } = await readPackage({
    read: async (path) =>
      path === 'indicators.csv' ? { ok: true, bytes: files[0]!.bytes } : disk.read(path),
  })
  expect(problems).toEqual(york.problems)
  expect(dataset!.indicators.at(-1)).toMatchObject({ id: 'damp-homes', limit: 100 })
})
