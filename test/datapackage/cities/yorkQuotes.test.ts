// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRows } from '../records/recordFiles.ts'

interface Value {
  readonly indicator: string
  readonly edition: number
  readonly area: string
  readonly group: string
  readonly year: number
  readonly value: number
}

const BASELINE = 2016
const YEARLY = /^[a-z-]+\/(\d{4})(?:\.([a-z]+))?\.(csv|md)$/

const files = readdirSync('indicators', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .flatMap((path) => {
    const [, edition, language = 'en', kind] = YEARLY.exec(path) ?? []
    return edition ? [{ path, edition: Number(edition), language, kind }] : []
  })

/** `2015/16` belongs to 2016, `2014-2016` too. */
function getYear(period: string): number {
  return Number(period.replace(/^(\d\d)\d\d\/(\d\d)$/, '$1$2').slice(-4))
}

const values: readonly Value[] = files
  .filter(({ kind }) => kind === 'csv')
  .flatMap(({ path, edition }) =>
    readRows('indicators', path).map((row) => ({
      indicator: row['indicator']!,
      edition,
      area: row['area']!,
      group: row['group']!,
      year: getYear(row['period']!),
      value: Number(row['value']),
    })),
  )

/** The values of indicators at an edition that a text may quote. */
interface Quotable {
  /** Every figure published by then, and York's gap between two groups in one year. */
  readonly figures: readonly number[]
  /** Differences of York's figures from the first ones since the baseline. */
  readonly changes: readonly number[]
}

function quotable(indicators: ReadonlySet<string>, edition: number): Quotable {
  const known = values.filter((one) => indicators.has(one.indicator) && one.edition <= edition)
  const city = known.filter(({ area }) => area === 'york')
  const gaps = city.flatMap((one) =>
    city
      .filter(({ indicator, year }) => indicator === one.indicator && year === one.year)
      .filter(({ group }) => group !== one.group && group !== '' && one.group !== '')
      .map(({ value }) => Math.abs(one.value - value)),
  )
  const changes = city.flatMap((one) => {
    const since = city
      .filter(({ indicator, group }) => indicator === one.indicator && group === one.group)
      .filter(({ year }) => year >= BASELINE)
    const first = Math.min(...since.map(({ year }) => year))
    return since
      .filter(({ year }) => year === first)
      .map(({ value }) => Math.abs(one.value - value))
  })
  return { figures: [...known.map(({ value }) => Math.abs(value)), ...gaps], changes }
}

/** Ages and rate denominators: they occur in texts, but are not figures. */
const NAMES_OF_MEASURES = new Set(['11', '16', '17', '75', '100', '1000', '100000'])

/** The numbers of a text without years and periods, with a decimal point and without marks between thousands. */
function numbersIn(text: string, language: string): readonly string[] {
  const figures = text.replaceAll(/\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/g, '')
  const grouped = language === 'en' ? /(\d),(?=\d{3})/g : /(\d)[ \u00a0](?=\d{3})/g
  return [...figures.replaceAll(grouped, '$1').matchAll(/\d+(?:[.,]\d+)?/g)]
    .map(([number]) => number.replace(',', '.'))
    .filter((number) => !NAMES_OF_MEASURES.has(number))
}

function isAmong(allowed: readonly number[], number: string): boolean {
  const half = 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0)
  return allowed.some((value) => Math.abs(value - Number(number)) <= half + 1e-9)
}

/** The numbers of a paragraph that leads to indicators which none of their rows holds. */
function findUnfounded(paragraph: string, edition: number, language = 'en'): readonly string[] {
  const indicators = new Set<string>()
  const linked: string[] = []
  // Text linked to a recommendation or a document is quoted from there.
  const beside = paragraph.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, (_, text, target) => {
    const [, indicator] = /\/indicator\/([a-z0-9-]+)$/.exec(String(target)) ?? []
    if (!indicator) return ''
    indicators.add(indicator)
    linked.push(String(text))
    return ''
  })
  if (indicators.size === 0) return []
  const { figures, changes } = quotable(indicators, edition)
  return [
    ...linked
      .flatMap((text) => numbersIn(text, language))
      .filter((number) => !isAmong(figures, number)),
    ...numbersIn(beside, language).filter((number) => !isAmong([...figures, ...changes], number)),
  ]
}

const texts = files.filter(({ kind }) => kind === 'md')

test.each(texts.map(({ path, edition, language }) => [path, edition, language] as const))(
  'what %s quotes of indicators stands in their rows of that edition',
  (path, edition, language) => {
    const paragraphs = readFileSync(`indicators/${path}`, 'utf8').split('\n')
    expect(paragraphs.flatMap((one) => findUnfounded(one, edition, language))).toEqual([])
  },
)

test('a number that no row holds is found, as is one that was not known yet', () => {
  const text = (rate: string) =>
    `Of all adults [${rate}](#/en/2023/indicator/smoking) smoked, against 12.6% in 2016.`
  expect(findUnfounded(text('7.6%'), 2023)).toEqual([])
  expect(findUnfounded(text('7.8%'), 2023)).toEqual(['7.8'])
  expect(findUnfounded(text('7.6%'), 2022)).toEqual(['7.6'])
  expect(findUnfounded(text('7.6%').replace('12.6', '13.7'), 2023)).toEqual(['13.7'])
})

test('numbers are read as their language writes them', () => {
  const text = (number: string) => `[${number} parcels](#/nb/2025/indicator/food-parcels)`
  expect(findUnfounded(text('8,846'), 2025, 'en')).toEqual([])
  expect(findUnfounded(text('8\u00a0846'), 2025, 'nb')).toEqual([])
  expect(findUnfounded(text('8 847'), 2025, 'de')).toEqual(['8847'])
})
