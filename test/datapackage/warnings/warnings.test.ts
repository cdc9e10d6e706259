// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getFrequencyYears, type Frequency } from '../../../src/model/frequency.ts'
import { readSmallPackage } from '../../builders/memoryPackage.ts'

const HEADER = 'indicator,period,area,dimension,group,value,status,note\n'

async function getWarnings(files: Readonly<Record<string, string>>) {
  const yearly = Object.entries(files).map(([path, rows]) => [
    path,
    path.includes('/') ? HEADER + rows : rows,
  ])
  const { problems } = await readSmallPackage(Object.fromEntries(yearly) as typeof files)
  return problems.map(({ code, file, line, text }) => `${code} ${file} ${line ?? '-'} ${text}`)
}

test('a republished figure with another value and no note is reported once a file', async () => {
  const files = {
    'housing/2024.csv':
      'overcrowding,2022,,,,7,,\novercrowding,2023,,,,7.5,,\novercrowding,2023,england,,,8,,\n',
    'housing/2025.csv':
      'overcrowding,2022,,,,7.1,revised,\novercrowding,2023,,,,7.5,,\novercrowding,2023,england,,,8.2,,\n',
  }
  expect(await getWarnings(files)).toEqual(['revision-without-note housing/2025.csv 2 7.1'])
})

test('a note on the row, or on the break that begins the series anew, explains a revision', async () => {
  const before = 'overcrowding,2022,,,,7,,\novercrowding,2023,,,,7.5,,\n'
  const noted = 'overcrowding,2022,,,,7.1,revised,Late answers\n'
  const anew = 'overcrowding,2022,,,,9,break,New survey\novercrowding,2023,,,,9.5,,\n'
  for (const rows of [noted, anew])
    expect(await getWarnings({ 'housing/2024.csv': before, 'housing/2025.csv': rows })).toEqual([])
})

test('a first value for a missing one is not a revision', async () => {
  const files = {
    'housing/2024.csv': 'overcrowding,2023,,,,,not collected,\n',
    'housing/2025.csv': 'overcrowding,2023,,,,7.5,,\n',
  }
  expect(await getWarnings(files)).toEqual([])
})

test('a jump is measured from the previous year, in the city only, and not across definitions', async () => {
  const rows = [
    'weekly-pay,2020,,,,500,,',
    'weekly-pay,2022,,,,1000,,',
    'weekly-pay,2023,,,,450,,',
    'weekly-pay,2024,,,,900,definition differs,',
    'weekly-pay,2025,,,,450,,',
    'weekly-pay,2020,england,,,500,,',
    'weekly-pay,2021,england,,,900,,',
    'weekly-pay,2018/19,,sex,male,100,,',
    'weekly-pay,2019/20,,sex,male,151,,',
    'pay-gap,2022,,,,1,,',
    'pay-gap,2023,,,,-3,,',
  ]
  expect(await getWarnings({ 'housing/2025.csv': `${rows.join('\n')}\n` })).toEqual([
    'large-jump housing/2025.csv 4 450',
    'large-jump housing/2025.csv 10 151',
  ])
})

test('a comparator is reported where its decimal point has slipped, and only there', async () => {
  const rows = [
    'weekly-pay,2020,england,,,500,,',
    'weekly-pay,2021,england,,,5100,,',
    'weekly-pay,2022,england,,,51,,',
    'weekly-pay,2023,england,,,400,,',
    'weekly-pay,2024,england,,,1500,,',
    'weekly-pay,2025,england,,,15010,,A new count',
  ]
  expect(await getWarnings({ 'housing/2025.csv': `${rows.join('\n')}\n` })).toEqual([
    'large-jump housing/2025.csv 3 5100',
    'large-jump housing/2025.csv 4 51',
  ])
})

test('a new note explains a jump; a note of every year does not', async () => {
  const rows = (before: string, after: string) =>
    `weekly-pay,2020,,,,500,,${before}\nweekly-pay,2021,,,,900,,${after}\n`
  const jump = ['large-jump housing/2025.csv 3 900']
  expect(await getWarnings({ 'housing/2025.csv': rows('Before tax', 'Before tax') })).toEqual(jump)
  expect(await getWarnings({ 'housing/2025.csv': rows('Before tax', '') })).toEqual(jump)
  expect(await getWarnings({ 'housing/2025.csv': rows('', 'A new contract') })).toEqual([])
})

test('the reason that explained a jump may explain the next one; a note that explained none does not', async () => {
  const years = (...notes: readonly [string, string, string]) => ({
    'housing/2025.csv': [
      `weekly-pay,2020,,,,500,,${notes[0]}`,
      `weekly-pay,2021,,,,900,,${notes[1]}`,
      `weekly-pay,2022,,,,300,,${notes[2]}`,
      '',
    ].join('\n'),
  })
  expect(await getWarnings(years('', 'Few contracts', 'Few contracts'))).toEqual([])
  expect(await getWarnings(years('Before tax', 'Before tax', 'Before tax'))).toEqual([
    'large-jump housing/2025.csv 3 900',
    'large-jump housing/2025.csv 4 300',
  ])
})

describe('a note on the row', () => {
  const women = (period: string, value: string, note: string) =>
    `rough-sleeping,${period},,sex,female,${value},,${note}\n`
  const share = (period: string, value: string, note: string) =>
    `overcrowding,${period},,,,${value},,${note}\n`

  test('explains a percentage over 100 or a small number of a group', async () => {
    const rows = (note: string) => share('2024', '104', note) + women('2024', '3', note)
    expect(await getWarnings({ 'housing/2025.csv': rows('') })).toEqual([
      'percent-out-of-range housing/2025.csv 2 104',
      'small-number housing/2025.csv 3 3',
    ])
    expect(await getWarnings({ 'housing/2025.csv': rows('Checked with the source') })).toEqual([])
  })

  test('is required for a small amount as well: it may be children of one family', async () => {
    const files = {
      'indicators.csv':
        'id,right,title,unit,measure,direction,ended\nchildren,housing,Children,children,amount,down,2020\n',
      'housing/2025.csv': 'children,2024,,sex,female,3,,\n',
    }
    expect(await getWarnings(files)).toEqual(['small-number housing/2025.csv 2 3'])
  })

  test('explains limits that do not enclose their value', async () => {
    const limits = (note: string) =>
      `indicator,period,value,lower,upper,note\novercrowding,2024,7,8,9,${note}\novercrowding,2025,7,5,6,${note}\n`
    const getReported = async (note: string) => {
      const { problems } = await readSmallPackage({ 'housing/2025.csv': limits(note) })
      return problems.map(({ code, line, column }) => `${code} ${line} ${column?.name}`)
    }
    expect(await getReported('')).toEqual([
      'limits-do-not-enclose 2 lower',
      'limits-do-not-enclose 3 upper',
    ])
    expect(await getReported('Published so')).toEqual([])
  })

  test.each([
    ['stood on the year before, which was in order', '60', 'At the end of March', [3]],
    ['is the reason that let the year before stand', '103', 'At the end of March', []],
    ['is another than that of the year before', '60', 'In summer', []],
  ])('that %s', async (_, before, note, lines) => {
    // Out of order in the file: the previous year still counts.
    const rows = `${women('2020', '9', '')}${share('2024', '104', 'At the end of March')}${share('2023', before, note)}`
    const getReported = await getWarnings({ 'housing/2025.csv': rows })
    expect(getReported.filter((one) => one.startsWith('percent'))).toEqual(
      lines.map((line) => `percent-out-of-range housing/2025.csv ${line} 104`),
    )
  })

  test('of an earlier version with another value does not explain a figure', async () => {
    const note = 'Counted in one night'
    const files = (former: string, now: string) => ({
      'housing/2024.csv': women('2023', former, note),
      'housing/2025.csv': women('2023', '3', now),
    })
    const asked = ['small-number housing/2025.csv 2 3']
    expect(await getWarnings(files('8', note))).toEqual(asked)
    expect(await getWarnings(files('8', 'Published by the council'))).toEqual([])
    expect(await getWarnings(files('3', note))).toEqual([])
  })

  test('in a second language is a note as well', async () => {
    const { problems } = await readSmallPackage({
      'housing/2025.csv':
        'indicator,period,value,note,note_nb\novercrowding,2023,90,Late,\novercrowding,2024,104,Late,Slik er det\n',
    })
    expect(problems).toEqual([])
  })

  test('of a quarter is compared with the previous quarter, not with the year', async () => {
    const quarter = (period: string, value: string, note: string) => women(period, value, note)
    const year = 'rough-sleeping,2023,,sex,female,30,definition differs,Many\n'
    const rows = `${quarter('2023-Q4', '8', 'Few')}${year}${quarter('2024-Q1', '4', 'Few')}`
    expect(await getWarnings({ 'housing/2025.csv': rows })).toEqual([
      'small-number housing/2025.csv 4 4',
    ])
  })
})

test('an increase by exactly half is not a jump', async () => {
  const rows = 'weekly-pay,2020,,,,500,,\nweekly-pay,2021,,,,750,,\n'
  expect(await getWarnings({ 'housing/2025.csv': rows })).toEqual([])
})

const DUE = (frequency: string, extra = ',') =>
  `id,right,title,unit,measure,direction,frequency,from_edition,ended\nrough-sleeping,housing,Rough sleeping,people,count,down,${frequency},${extra}\n`

test.each([
  ['no figure at all', 'annual', '', 'no-figure housing/2025.csv - rough-sleeping'],
  ['none in this edition', 'annual', '2024', 'no-figure housing/2025.csv - rough-sleeping'],
  ['one too old', 'annual', '2022', 'figure-too-old housing/2025.csv - rough-sleeping'],
  ['a fresh one', 'annual', '2025', null],
  [
    'one of three years ago, due every third year',
    'triennial',
    '2022',
    'no-figure housing/2025.csv - rough-sleeping',
  ],
  ['one of two years ago, due every third year', 'triennial', '2023', null],
  ['an old one of no rhythm', 'irregular', '2015', null],
])('an indicator with %s', async (_name, frequency, period, expected) => {
  const files = {
    'indicators.csv': DUE(frequency),
    'housing/2024.csv': period && period < '2025' ? `rough-sleeping,${period},,,,11,,\n` : '',
    'housing/2025.csv': period === '2025' ? 'rough-sleeping,2025,,,,11,,\n' : '',
  }
  expect(await getWarnings(files)).toEqual(expected === null ? [] : [expected])
})

test('no figure is due of an indicator that has ended or has not begun', async () => {
  for (const extra of [',2024', '2026,'])
    expect(
      await getWarnings({ 'indicators.csv': DUE('annual', extra), 'housing/2025.csv': '' }),
    ).toEqual([])
})

test('in a draft only rights with a file are checked for missing figures', async () => {
  const files = {
    'indicators.csv': `${DUE('annual')}life-expectancy,health,Life expectancy,years,years,up,annual,,\n`,
    'housing/2025.csv': 'rough-sleeping,2025,,,,11,,\n',
    'health/2025.csv': 'life-expectancy,2025,,,,81,,\n',
  }
  expect(await getWarnings(files)).toEqual([])
  expect(await getWarnings({ ...files, 'health/2026.csv': '' })).toEqual([
    'no-figure health/2026.csv - life-expectancy',
  ])
})

test.each<[Frequency | null, number | null]>([
  ['annual', 1],
  ['quarterly', 1],
  ['monthly', 1],
  ['biennial', 2],
  ['triennial', 3],
  ['quadrennial', 4],
  ['quinquennial', 5],
  ['decennial', 10],
  ['irregular', null],
  [null, null],
])('a frequency of "%s" is %s years', (frequency, years) => {
  expect(getFrequencyYears(frequency)).toBe(years)
})
