// @vitest-environment node
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'

/** The shipped package, read with PapaParse alone, so that a fault of our own reader cannot hide one of the data. */
const FOLDER = 'indicators'

type Row = Record<string, string>

function readRows(path: string): Row[] {
  const parsed = Papa.parse<Row>(readFileSync(join(FOLDER, path), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  if (parsed.errors.length > 0) throw new Error(`${path}: ${JSON.stringify(parsed.errors)}`)
  return parsed.data
}

interface Manifest {
  readonly city: { readonly id: string }
  readonly baseline: number
  readonly languages: readonly string[]
  readonly editions: readonly { readonly edition: number; readonly state: string }[]
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    /** Of tables; a commentary has none. */
    readonly schema?: string
  }[]
}

interface TableSchema {
  readonly fields: readonly { readonly name: string }[]
}

const manifest = JSON.parse(readFileSync(join(FOLDER, 'datapackage.json'), 'utf8')) as Manifest
const rights = readRows('rights.csv')
const indicators = new Map(readRows('indicators.csv').map((row) => [row['id']!, row]))
const areaRows = readRows('areas.csv')
const areas = new Set(areaRows.map((row) => row['id']!))
const groupRows = readRows('groups.csv')
const groups = new Set(groupRows.map((row) => `${row['dimension']}=${row['group']}`))

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
const csvFiles = files.filter((path) => path.endsWith('.csv'))
const commentaries = files.filter((path) => path.endsWith('.md'))

const YEARLY = /^([a-z-]+)\/(\d{4})\.csv$/

interface Filed {
  readonly right: string
  readonly edition: string
  readonly row: Row
}

/** Last edition of the record; later rows have no checksum. */
const LAST_ON_RECORD = 2025

const filed: readonly Filed[] = csvFiles.flatMap((path) => {
  const [, right, edition] = YEARLY.exec(path) ?? []
  if (!right || !edition || Number(edition) > LAST_ON_RECORD) return []
  return readRows(path).map((row) => ({ right, edition, row }))
})

function toName({ right, edition, row }: Filed): string {
  const parts = ['period', 'area', 'dimension', 'group'].map((column) => row[column])
  return [right, row['indicator'], edition, ...parts].join('/')
}

/** Statuses that the editors added because of an indicator's caveat; the record of the sources has none. */
const MARKS = [
  {
    indicator: 'ks2-expected-standard',
    periods: ['2018'],
    status: 'break',
    note: 'Teachers judge writing in another way from 2018; the publisher says that figures from then on are not directly comparable with those of 2016 and 2017',
  },
  {
    indicator: 'persistent-absence',
    periods: ['2020/21'],
    status: 'low reliability',
    note: 'Pupils who stayed at home because of Covid-19 rules were not always counted as absent',
  },
  {
    indicator: 'suspensions',
    periods: ['2019/20', '2020/21'],
    status: 'low reliability',
    note: 'Schools were closed to most pupils for part of the year, so the figure is low',
  },
  {
    indicator: 'children-low-income',
    periods: ['2020/21', '2021/22'],
    status: 'low reliability',
    note: 'the pandemic and extra benefit disturb the figure',
  },
  {
    indicator: 'food-parcels',
    periods: ['2018/19'],
    status: 'break',
    note: 'the figures before are of York and Selby together',
  },
] as const

function findMark(row: Row) {
  return MARKS.find(
    ({ indicator, periods }) =>
      indicator === row['indicator'] && periods.some((period) => period === row['period']),
  )
}

/** The cell as in the record of the sources, without the added status. */
function findUnmarked(cell: string, added: string | undefined): string {
  if (added === undefined) return cell
  return cell === added ? '' : cell.replace(`; ${added}`, '')
}

/** Figures that were added after the record, with their sources. */
const FOUND_LATER = [
  {
    name: 'equality/gender-pay-gap/2024/2024/york//',
    value: '12.5',
    status: 'break',
    url: 'https://democracy.york.gov.uk/mgAi.aspx?ID=69965',
  },
  {
    name: 'equality/hate-crime/2022/2021/york//',
    value: '402',
    status: 'break',
    url: 'https://www.york.ac.uk/news-and-events/news/2023/campus/cost-of-living-pushes-more-people-towards-poverty/',
  },
  {
    name: 'equality/hate-crime/2022/2022/york//',
    value: '354',
    status: '',
    url: 'https://www.york.ac.uk/news-and-events/news/2023/campus/cost-of-living-pushes-more-people-towards-poverty/',
  },
] as const

/** Text of a row for its checksum; a blank source means the indicator's source. */
function canonical({ right, edition, row: shipped }: Filed): string {
  const mark = findMark(shipped)
  const row = {
    ...shipped,
    status: findUnmarked(shipped['status']!, mark?.status),
    note: findUnmarked(shipped['note']!, mark?.note),
  } as Row
  const usual = indicators.get(row['indicator']!)
  const own = row['source'] !== '' || row['source_url'] !== ''
  const source = own ? row : usual
  const cells = [
    'period',
    'area',
    'dimension',
    'group',
    'value',
    'lower',
    'upper',
    'status',
    'note',
  ]
  return [
    right,
    row['indicator'],
    edition,
    ...cells.map((column) => row[column]),
    source?.['source'],
    source?.['source_url'],
  ].join('\u001f')
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe("York's figures", () => {
  test('are complete: 1,107 rows of 27 indicators of five rights', () => {
    expect(filed).toHaveLength(1107)
    expect(indicators.size).toBe(27)
    expect(new Set(filed.map(({ row }) => row['indicator']))).toEqual(new Set(indicators.keys()))
    expect(countBy(filed.map(({ right }) => right))).toEqual({
      equality: 207,
      education: 285,
      'standard-of-living': 142,
      housing: 157,
      health: 316,
    })
  })

  test('match the record of their sources in every cell', () => {
    const record = new Map(
      readFileSync('fixtures/york-figures.sha256', 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [hash, ...name] = line.split('  ')
          return [name.join('  '), hash] as const
        }),
    )
    const later = new Set<string>(FOUND_LATER.map(({ name }) => name))
    const recorded = filed.filter((figure) => !later.has(toName(figure)))
    const found = new Map(
      recorded.map((figure) => [
        toName(figure),
        createHash('sha256').update(canonical(figure)).digest('hex'),
      ]),
    )
    expect(record.size).toBe(1104)
    expect([...found.keys()].toSorted()).toEqual([...record.keys()].toSorted())
    expect([...found].filter(([name, hash]) => record.get(name) !== hash)).toEqual([])
  })

  test('have a status with its reason in every area and group where a caveat requires it', () => {
    const without = filed.filter(({ row }) => {
      const mark = findMark(row)
      if (!mark) return false
      return !(row['status']!.split('; ').includes(mark.status) && row['note']!.endsWith(mark.note))
    })
    expect(without.map(toName)).toEqual([])
    const counts = countBy(filed.flatMap(({ row }) => findMark(row)?.indicator ?? []))
    expect(counts).toEqual({
      'ks2-expected-standard': 9,
      'persistent-absence': 6,
      suspensions: 6,
      'children-low-income': 7,
      'food-parcels': 1,
    })
  })

  test('added after the record have a status where they are counted differently, and their own source', () => {
    const byName = new Map(filed.map((figure) => [toName(figure), figure.row]))
    for (const { name, value, status, url } of FOUND_LATER) {
      const row = byName.get(name)
      expect(row).toMatchObject({ value, status, source_url: url })
      expect([row!['note'], row!['source']]).not.toContain('')
    }
  })

  test("are in the file of their indicator's right and refer only to known indicators, areas and groups", () => {
    const misplaced = filed.filter(({ row, right }) => {
      const everybody = row['dimension'] === '' && row['group'] === ''
      return !(
        indicators.get(row['indicator']!)?.['right'] === right &&
        areas.has(row['area']!) &&
        (everybody || groups.has(`${row['dimension']}=${row['group']}`))
      )
    })
    expect(misplaced.map(toName)).toEqual([])
  })

  test('have a headline in the city for every indicator', () => {
    const inCity = new Set(
      filed
        .filter(({ row }) => row['area'] === manifest.city.id)
        .map(({ row }) => `${row['indicator']} ${row['dimension']}=${row['group']}`),
    )
    const without = [...indicators].flatMap(([id, indicator]) =>
      indicator['headline']!.split(';')
        .map((part) => `${id} ${part.trim().replace('everybody', '=')}`)
        .filter((headline) => !inCity.has(headline)),
    )
    expect(without).toEqual([])
  })
})

describe("York's package", () => {
  test('lists every table and commentary once, and each table with a schema for all its columns', () => {
    expect(manifest.resources.map(({ path }) => path).toSorted()).toEqual(
      [...csvFiles, ...commentaries].toSorted(),
    )
    expect(new Set(manifest.resources.map(({ name }) => name)).size).toBe(
      csvFiles.length + commentaries.length,
    )
    const tables = manifest.resources.filter(({ path }) => csvFiles.includes(path))
    const headers = tables.map(
      ({ path }) => `${path}: ${readFileSync(join(FOLDER, path), 'utf8').split('\n', 1)[0]}`,
    )
    const described = tables.map(({ path, schema }) => {
      const { fields } = JSON.parse(readFileSync(join(FOLDER, schema!), 'utf8')) as TableSchema
      return `${path}: ${fields.map(({ name }) => name).join(',')}`
    })
    expect(headers).toEqual(described)
  })

  test('has ten published editions from the baseline on and a draft of 2026', () => {
    expect(manifest.baseline).toBe(2016)
    expect(manifest.editions.map(({ edition, state }) => `${edition} ${state}`)).toEqual([
      ...Array.from({ length: 10 }, (_, year) => `${2016 + year} published`),
      '2026 draft',
    ])
    const filedFor = new Set(filed.map(({ edition }) => edition))
    expect([...filedFor].toSorted()).toEqual(
      Array.from({ length: 10 }, (_, year) => `${2016 + year}`),
    )
  })

  test('refers only to rights, areas and groups that it describes', () => {
    const rightIds = new Set(rights.map((row) => row['id']))
    const indicatorsAstray = [...indicators.values()].filter((row) => !rightIds.has(row['right']))
    const areasAstray = areaRows.filter(
      (row) => row['part_of'] !== '' && !areas.has(row['part_of']!),
    )
    const groupsAstray = groupRows.filter(
      (row) => row['reference'] !== '' && !groups.has(`${row['dimension']}=${row['reference']}`),
    )
    expect([...indicatorsAstray, ...areasAstray, ...groupsAstray]).toEqual([])
  })

  test('has every English text in Norwegian and German', () => {
    const sheets: readonly (readonly [readonly Row[], readonly string[]])[] = [
      [[...indicators.values()], ['title', 'definition', 'unit', 'caveat']],
      [rights, ['title', 'meaning', 'law', 'treaty', 'why_chosen']],
      [areaRows, ['title']],
      [groupRows, ['title', 'dimension_title']],
    ]
    expect(manifest.languages).toEqual(['en', 'nb', 'de'])
    const unreported = sheets.flatMap(([rows, columns]) =>
      rows.flatMap((row) =>
        columns
          .flatMap((column) => [column, `${column}_nb`, `${column}_de`])
          .filter((column) => !row[column]?.trim())
          .map((column) => `${row['id'] ?? row['group']} ${column}`),
      ),
    )
    const notes = filed.filter(({ row }) =>
      ['note_nb', 'note_de'].some((column) => (row['note'] === '') !== (row[column] === '')),
    )
    expect(unreported).toEqual([])
    expect(notes.map(toName)).toEqual([])
  })
})
