// @vitest-environment node
import { readCityPackage } from '../../builders/packages.ts'
import { describe, expect, test } from 'vitest'
import { createImportContext } from '../../../src/drafts/import/importContext.ts'
import { suggestPlan } from '../../../src/drafts/import/layout/detectColumns.ts'
import {
  readImport,
  openPublisherCase,
  formatPlaces,
  formatLines,
  createYorkContext,
} from '../../builders/importTables.ts'

// Layouts of real publishers with invented figures; expected results are worked out by hand from
// the tables.
const housing = await createYorkContext('housing')
const education = await createYorkContext('education')
const pay = await createYorkContext('standard-of-living')

describe.each(['places-under-another-heading.csv', 'explore-local-statistics.csv'])(
  'the Office for National Statistics’ %s',
  (file) => {
    test('York gets York’s figure and England England’s; other places are left out', async () => {
      const { lines, leftOut } = readImport(await openPublisherCase(file), housing, {
        fixed: { indicator: 'children-in-temporary-accommodation' },
      })
      const limits = file.startsWith('explore') ? [' (70 to 78)', ' (170000 to 170008)'] : ['', '']
      expect(formatLines(lines)).toEqual([
        `children-in-temporary-accommodation 2026 york = 74${limits[0]}`,
        `children-in-temporary-accommodation 2026 england = 170004${limits[1]}`,
      ])
      expect(leftOut).toEqual([{ reason: 'other area', text: 'Testborough', count: 1 }])
    })
  },
)

describe('England’s education statistics with a phase that is not read', async () => {
  const table = await openPublisherCase('rows-told-apart-by-an-unread-column.csv')

  test('import nothing until a phase is chosen; the total is suggested', () => {
    const { lines, unreadable, rowQuestions } = readImport(table, education)
    expect(lines).toEqual([])
    expect(unreadable).toBe(5)
    expect(rowQuestions).toMatchObject([
      { heading: 'education_phase', position: 11, suggestion: 'Total' },
    ])
    expect(rowQuestions[0]!.answer).toBeUndefined()
    expect(rowQuestions[0]!.texts.map(({ text }) => text).toSorted()).toEqual([
      'Special',
      'State-funded primary',
      'State-funded secondary',
      'Total',
    ])
  })

  test('import the chosen rows, and none of England, which has one phase only', () => {
    const { lines, leftOut } = readImport(table, education, {
      rows: { 'education phase': 'Total' },
    })
    expect(formatLines(lines)).toEqual(['persistent-absence 2025/26 york = 17.1'])
    expect(leftOut[0]).toEqual({
      reason: 'other rows',
      text: 'education_phase: Special',
      count: 2,
    })
  })
})

test('end years of financial years are resolved by published figures; a new one is asked about', async () => {
  // 729 and 802 are published for 2023/24 and 2024/25.
  const table = await openPublisherCase('end-years-of-financial-years.csv')
  const fixed = { indicator: 'homelessness-duty' }
  const asked = readImport(table, housing, { fixed })
  expect(asked.lines).toEqual([])
  expect(formatPlaces(asked)).toEqual(['row 4 time period: other kind 2026 (2025/26)'])
  expect(asked.otherKind).toEqual({ text: '2026', ends: 2, begins: 0 })
  expect(asked.leftOut.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
    'published the same 2023/24',
    'published the same 2024/25',
  ])
  const answered = readImport(table, housing, { fixed, otherKind: 'year that ends' })
  expect(formatLines(answered.lines)).toEqual(['homelessness-duty 2025/26 york = 911'])
  expect(answered.lines[0]!.writtenPeriod).toBe('2026')
})

test('an impossible year is reported with a suggestion', async () => {
  const asked = readImport(await openPublisherCase('impossible-year.csv'), housing)
  expect(asked.lines).toEqual([])
  expect(formatPlaces(asked)).toEqual(['row 2 time period: impossible period 2526 (2025/26)'])
})

test('Eurostat’s flags become statuses; a confidential figure is asked about', async () => {
  const table = await openPublisherCase('sdmx-flags.csv')
  const asked = readImport(table, housing)
  expect(formatLines(asked.lines)).toEqual([
    'homelessness-duty 2025/26 york = 911 break;provisional',
    'homelessness-duty 2025/26 england = 333911 estimated',
    'rough-sleeping 2026 york = 31 low reliability',
    'rough-sleeping 2026 england = 4811 definition differs',
  ])
  expect(formatPlaces(asked)).toEqual(['row 4 OBS_FLAG: status c'])
  const answered = readImport(table, housing, { flags: { c: 'suppressed' } })
  expect(formatLines(answered.lines)).toContain(
    'homelessness-duty 2025/26 yorkshire-and-the-humber =  suppressed',
  )
})

test('England’s education statistics: a term is no school year, signs are asked about, 202527 is reported', async () => {
  const result = readImport(await openPublisherCase('dfe-marks-and-a-term.csv'), education)
  expect(formatLines(result.lines)).toEqual(['persistent-absence 2025/26 england = 18.5'])
  expect(formatPlaces(result)).toEqual([
    'row 3 Persistent absence from school: mark c',
    'row 4 Persistent absence from school: mark z',
    'row 5 Persistent absence from school: mark low',
    'row 7 time_period: period 202527',
  ])
  expect(result.leftOut).toEqual([
    { reason: 'other rows', text: 'time_identifier: Spring term', count: 1 },
  ])
})

test('Nomis: the value is read, not its confidence; A is a normal value', async () => {
  const { lines, places, leftOut } = readImport(
    await openPublisherCase('nomis-confidence-first.csv'),
    pay,
    { fixed: { indicator: 'median-weekly-pay' } },
  )
  expect(formatLines(lines)).toEqual(['median-weekly-pay 2026 york = 641.3'])
  expect(places).toEqual([])
  expect(leftOut).toContainEqual({
    reason: 'other rows',
    text: 'MEASURES_NAME: Confidence',
    count: 1,
  })
})

test('a block of Nomis has its period in a line above', async () => {
  const table = await openPublisherCase('nomis-one-block.csv')
  const { fixed } = suggestPlan(table, 0, pay)
  expect(fixed).toEqual({ period: '2026' })
  const { lines } = readImport(table, pay, { fixed: { ...fixed, indicator: 'median-weekly-pay' } })
  expect(formatLines(lines)).toEqual([
    'median-weekly-pay 2026 york = 641.3',
    'median-weekly-pay 2026 england = 671.4',
  ])
})

test('PxWeb: contents and year in one heading, code and name in one cell', async () => {
  const bergen = createImportContext(await readCityPackage('fixtures/bergen'), 'levestandard', 2026)
  const table = await openPublisherCase('pxweb-contents-and-year.csv')
  const fixed = { indicator: 'arbeidsledighet' }
  const asked = readImport(table, bergen, { fixed })
  expect(asked.lines).toEqual([])
  expect(asked.rowQuestions).toMatchObject([
    { kind: 'heading', texts: [{ text: 'Registrerte arbeidsledige (prosent)' }] },
  ])
  const answered = readImport(table, bergen, { fixed, rows: { heading: null } })
  expect(formatLines(answered.lines)).toContain('arbeidsledighet 2025 bergen = 2.6')
  // The marker of the men’s row is not asked about: this package has no figures of men.
  expect(formatPlaces(answered)).toEqual([
    'row 6 Registrerte arbeidsledige (prosent) 2025: mark :',
    'row 7 Registrerte arbeidsledige (prosent) 2025: mark .',
  ])
})
