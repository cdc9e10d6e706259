// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isSameSeries } from '../../src/model/figure.ts'
import { getRevisionsAt, getSegments, getSeriesAt, findSeriesKeys } from '../../src/model/series.ts'
import { KEY, buildDataset, type SmallRow } from '../builders/dataset.ts'

/** `2016=5 2017=6*`: periods and values; `*` is a break, a cross the end of one, `~` another definition. */
function rows(text: string): SmallRow[] {
  const status: Readonly<Record<string, string>> = {
    '*': 'break',
    '+': 'break lifted',
    '~': 'definition differs',
  }
  return text.split(' ').map((cell) => {
    const [period = '', rest = ''] = cell.split('=')
    const mark = status[rest.at(-1) ?? '']
    const value = mark ? rest.slice(0, -1) : rest
    return {
      period,
      ...(value === '' ? {} : { value: Number(value) }),
      ...(mark ? { status: mark } : {}),
    }
  })
}

function getKnown(files: Readonly<Record<string, string>>, edition: number) {
  const dataset = buildDataset(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file, rows(text)])),
  )
  const series = getSeriesAt(dataset, KEY, edition)
  return {
    series,
    values: series.figures.map(({ period, value }) => `${period.text}=${value}`).join(' '),
    breaks: [...series.breaks].join(' '),
    segments: getSegments(series).map(({ afterBreak, figures }) =>
      [afterBreak ? '|' : '', ...figures.map(({ value }) => value)].join(' ').trim(),
    ),
  }
}

describe('a series as known at an edition', () => {
  const files = { 2016: '2015=4 2016=5', 2017: '2017=6 2016=5.5', 2018: '2018=7' }

  test.each([
    [2015, ''],
    [2016, '2015=4 2016=5'],
    [2017, '2015=4 2016=5.5 2017=6'],
    [2018, '2015=4 2016=5.5 2017=6 2018=7'],
    [2030, '2015=4 2016=5.5 2017=6 2018=7'],
  ])('at %i', (edition, values) => {
    expect(getKnown(files, edition).values).toBe(values)
  })

  test('rows are sorted by time, in any order of the file', () => {
    expect(getKnown({ 2016: '2016=5 2014=3 2015=4' }, 2016).values).toBe('2014=3 2015=4 2016=5')
  })

  test('a correction comes after its edition, and the second after the first', () => {
    const corrected = {
      '2017-correction-2': '2017=9',
      '2017-correction-1': '2017=8',
      2017: '2017=7',
      2018: '2018=1',
    }
    expect(getKnown(corrected, 2017).values).toBe('2017=9')
    expect(getKnown(corrected, 2018).values).toBe('2017=9 2018=1')
  })

  test('a figure that a later edition suppresses stays suppressed', () => {
    const dataset = buildDataset({
      2016: [{ period: '2016', value: 3 }],
      2017: [{ period: '2016', status: 'suppressed' }],
    })
    expect(getSeriesAt(dataset, KEY, 2016).figures[0]?.value).toBe(3)
    expect(getSeriesAt(dataset, KEY, 2017).figures[0]).toMatchObject({
      value: null,
      status: ['suppressed'],
    })
  })

  test('a series without rows is empty', () => {
    const series = getSeriesAt(
      buildDataset({ 2016: rows('2016=1') }),
      { ...KEY, area: 'there' },
      2016,
    )
    expect(series.figures).toEqual([])
    expect(getSegments(series)).toEqual([])
  })

  test('a figure has its provenance, limits, counts and note', () => {
    const dataset = buildDataset({
      2016: [],
      '2017-correction-1': [
        {
          period: '2016',
          value: 50,
          lower: 40,
          upper: 60,
          numerator: 5,
          denominator: 10,
          note: 'Counted anew',
        },
      ],
    })
    expect(getSeriesAt(dataset, KEY, 2017).figures[0]).toMatchObject({
      limits: { lower: 40, upper: 60 },
      numerator: 5,
      denominator: 10,
      note: { en: 'Counted anew' },
      provenance: { edition: 2017, correction: 1, file: 'housing/2017-correction-1.csv', line: 2 },
    })
  })

  test('groups and areas are separate series, in the order of the files', () => {
    const dataset = buildDataset({
      2016: [
        { period: '2016', value: 1, area: 'there' },
        { period: '2016', value: 2, dimension: 'sex', group: 'female' },
        { period: '2016', value: 3 },
        { period: '2016', value: 9, indicator: 'two' },
      ],
    })
    const keys = findSeriesKeys(dataset, 'one')
    expect(keys.map(({ area, group }) => `${area} ${group}`.trim())).toEqual([
      'there',
      'here female',
      'here',
    ])
    expect(keys.map((key) => getSeriesAt(dataset, key, 2016).figures[0]?.value)).toEqual([1, 2, 3])
    expect(keys.filter((key) => isSameSeries(key, KEY))).toHaveLength(1)
  })
})

describe('breaks', () => {
  test('a break begins a segment at its period', () => {
    const { breaks, segments } = getKnown({ 2016: '2015=1 2016=2 2017=3* 2018=4' }, 2016)
    expect(breaks).toBe('2017')
    expect(segments).toEqual(['1 2', '| 3 4'])
  })

  test('a break holds in later editions, also when its figure is republished without a status', () => {
    const files = { 2017: '2016=1 2017=2*', 2018: '2018=3', 2019: '2017=2.5' }
    expect(getKnown(files, 2018)).toMatchObject({ breaks: '2017', segments: ['1', '| 2 3'] })
    expect(getKnown(files, 2019)).toMatchObject({ breaks: '2017', segments: ['1', '| 2.5 3'] })
  })

  test('a break holds until a row lifts it, and not before', () => {
    const files = { 2017: '2016=1 2017=2*', 2018: '2018=3', 2019: '2017=2+ 2019=4' }
    expect(getKnown(files, 2018).breaks).toBe('2017')
    expect(getKnown(files, 2019)).toMatchObject({ breaks: '', segments: ['1 2 3 4'] })
  })

  test('a file that republishes from a break on replaces the whole tail after it', () => {
    const files = { 2017: '2015=1 2016=2 2017=3 2018=4 2019=5', 2020: '2016=20* 2017=30 2020=60' }
    expect(getKnown(files, 2019).values).toBe('2015=1 2016=2 2017=3 2018=4 2019=5')
    expect(getKnown(files, 2020)).toMatchObject({
      values: '2015=1 2016=20 2017=30 2020=60',
      segments: ['1', '| 20 30 60'],
    })
  })

  test('an existing break replaces nothing, alone or with a later row', () => {
    const files = { 2017: '2015=1 2016=2* 2017=3 2018=4 2019=5', 2018: '2016=20* 2018=40' }
    expect(getKnown(files, 2018)).toMatchObject({
      values: '2015=1 2016=20 2017=3 2018=40 2019=5',
      segments: ['1', '| 20 3 40 5'],
    })
  })

  test('a new break after a confirmed one replaces what follows it', () => {
    const files = { 2017: '2014=0* 2015=1 2016=2 2017=3 2018=4', 2018: '2014=9* 2016=20* 2018=40' }
    expect(getKnown(files, 2018)).toMatchObject({
      values: '2014=9 2015=1 2016=20 2018=40',
      segments: ['| 9 1', '| 20 40'],
    })
  })

  test('a break that was lifted is new when it comes again', () => {
    const files = { 2017: '2015=1 2016=2* 2017=3 2018=4', 2018: '2016=2+', 2019: '2016=7* 2018=8' }
    expect(getKnown(files, 2018).segments).toEqual(['1 2 3 4'])
    expect(getKnown(files, 2019).values).toBe('2015=1 2016=7 2018=8')
  })

  test('a single row with a break marks it and replaces nothing', () => {
    const files = { 2017: '2015=1 2016=2 2017=3', 2018: '2016=2*' }
    expect(getKnown(files, 2018)).toMatchObject({
      values: '2015=1 2016=2 2017=3',
      segments: ['1', '| 2 3'],
    })
  })

  test('breaks of a replaced tail are removed; earlier ones stay', () => {
    const files = { 2017: '2013=0 2014=1* 2015=2 2016=3* 2017=4', 2018: '2015=20* 2016=30' }
    expect(getKnown(files, 2018)).toMatchObject({
      breaks: '2014 2015',
      segments: ['0', '| 1', '| 20 30'],
    })
  })

  test('a figure with another definition is in no segment, nor is one without a value', () => {
    const { segments } = getKnown({ 2016: '2014=1 2015=9~ 2016= 2017=2' }, 2016)
    expect(segments).toEqual(['1 2'])
  })

  test('a break at a figure with another definition is still a break', () => {
    const { segments } = getKnown({ 2016: '2014=1 2015=9* 2016=2' }, 2016)
    expect(segments).toEqual(['1', '| 9 2'])
    const dataset = buildDataset({
      2016: [
        { period: '2014', value: 1 },
        { period: '2015', value: 9, status: 'break;definition differs' },
        { period: '2016', value: 2 },
      ],
    })
    const found = getSegments(getSeriesAt(dataset, KEY, 2016))
    expect(found.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[1], [2]])
  })
})

describe('revisions', () => {
  const dataset = buildDataset({
    2016: rows('2015=4 2016=5'),
    2017: rows('2016=6 2017=1'),
    2018: rows('2016=7 2015=4.5'),
  })

  test('each period with more than one published figure, with all of them', () => {
    const reported = getRevisionsAt(dataset, KEY, 2018).map(
      ({ period, versions }) => `${period}: ${versions.map(({ value }) => value).join(' ')}`,
    )
    expect(reported).toEqual(['2015: 4 4.5', '2016: 5 6 7'])
  })

  test('figures of later editions are not included', () => {
    expect(getRevisionsAt(dataset, KEY, 2016)).toEqual([])
    expect(getRevisionsAt(dataset, KEY, 2017).map(({ period }) => period)).toEqual(['2016'])
  })
})
