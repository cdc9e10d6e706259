import type { Dataset, Indicator } from '../model/dataset.ts'
import { isMeasured } from '../model/figure.ts'
import { seriesAt } from '../model/series.ts'
import { plainNumber, readNumber } from '../package/numbers.ts'
import type { Draft, DraftLine } from './draft.ts'
import { meantText, seriesIdOfLine } from './draftColumns.ts'

const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
])

export function isNumberColumn(column: string): boolean {
  return NUMBER_COLUMNS.has(column)
}

/** Whether a `%` may stand in a cell: where the unit says percent already. */
export function isPercentCell(
  column: string,
  indicator: Pick<Indicator, 'measure'> | undefined,
): boolean {
  return indicator?.measure === 'percent' && column !== 'numerator' && column !== 'denominator'
}

/**
 * A number cell as a file has it: `7,53` as `7.53`, `1 234` as `1234`, `13.4%` as `13.4`. What is
 * written plainly stays as it is, also its last zeros; what is no number stays as typed.
 */
export function plainText(text: string, percent: boolean): string {
  if (!Number.isNaN(plainNumber(text))) return text
  const reading = readNumber(text, { commaDecimals: true, dotAmbiguous: false }, percent)
  if (!reading.ok) return text
  const bare = text
    .replace(/\u2212/g, '-')
    .replace(/[\s%+]/g, '')
    .replace(/,(?=\d*$)/, '.')
  return Number(bare) === reading.value && !Number.isNaN(plainNumber(bare))
    ? bare
    : String(reading.value)
}

const DECIMAL_COMMA = /^[-\u2212]?\d+,\d+%?$/
const ONE_GROUP = /^-?\d{1,3}\.\d{3}$/

/**
 * Where a draft holds decimal commas, the reader asks what `1.234` means. Two answers are clear
 * without asking: what begins with 0 is no thousand, nor is what is far nearer to the last figure
 * of the series as a decimal. Such a cell gets one more zero, which says the same beyond doubt.
 */
export function plainWhereClear(
  dataset: Dataset,
  { edition }: Pick<Draft, 'edition'>,
  lines: readonly DraftLine[],
): (line: DraftLine, column: string) => string {
  if (!usesDecimalCommas(lines)) return meantText
  const lastValues = new Map<string, number | null>()
  const lastOf = (line: DraftLine): number | null => {
    const id = seriesIdOfLine(line, dataset.city.id)
    if (!lastValues.has(id)) lastValues.set(id, lastValue(dataset, line, edition))
    return lastValues.get(id)!
  }
  return (line, column) => {
    const text = meantText(line, column)
    if (!isNumberColumn(column) || !ONE_GROUP.test(text)) return text
    return isClearlyDecimal(Number(text), lastOf(line)) ? `${text}0` : text
  }
}

/** Whether a number is written with a decimal comma anywhere: then points may mean something else. */
export function usesDecimalCommas(lines: readonly Pick<DraftLine, 'cells'>[]): boolean {
  return lines.some(({ cells }) => hasNumber(cells, (text) => DECIMAL_COMMA.test(text)))
}

const COMMA_GROUP = /^-?[1-9]\d{0,2},\d{3}$/
const OF_THE_SERIES: ReadonlySet<string> = new Set(['value', 'lower', 'upper'])

/**
 * Whether a cell such as `1,234` may be a thousand and more, as English writes it: the reader takes
 * every comma for a decimal one. What is nearer to the last figure of the series as a decimal leaves no
 * doubt, nor does a draft with commas elsewhere that can only be decimal ones.
 */
export function commasInDoubt(
  dataset: Dataset,
  { edition, lines }: Pick<Draft, 'edition' | 'lines'>,
): (line: DraftLine, column: string) => boolean {
  const isDecimal = (text: string) => DECIMAL_COMMA.test(text) && !COMMA_GROUP.test(text)
  if (lines.some(({ cells }) => hasNumber(cells, isDecimal))) return () => false
  return (line, column) => {
    const text = isNumberColumn(column) ? meantText(line, column) : ''
    if (!COMMA_GROUP.test(text)) return false
    const last = OF_THE_SERIES.has(column) ? lastValue(dataset, line, edition) : null
    return !isClearlyDecimal(Number(text.replace(',', '.')), last)
  }
}

function hasNumber(cells: DraftLine['cells'], is: (text: string) => boolean): boolean {
  return Object.entries(cells).some(([column, text]) => isNumberColumn(column) && is(text.trim()))
}

function lastValue(dataset: Dataset, line: DraftLine, edition: number): number | null {
  const key = {
    indicator: meantText(line, 'indicator'),
    area: meantText(line, 'area') || dataset.city.id,
    dimension: meantText(line, 'dimension'),
    group: meantText(line, 'group'),
  }
  return seriesAt(dataset, key, edition).figures.findLast(isMeasured)?.value ?? null
}

function isClearlyDecimal(decimal: number, last: number | null): boolean {
  if (Math.abs(decimal) < 1) return true
  if (last === null || last === 0) return false
  const distance = (value: number): number => Math.abs(Math.log(Math.abs(value / last)))
  return distance(decimal) < distance(decimal * 1000)
}
