import { currencyOf } from '../model/currency.ts'
import { indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isMeasured } from '../model/figure.ts'
import { seriesAt } from '../model/series.ts'
import {
  nearestInSize,
  findDecimalMark,
  findTwoNumbers,
  plainNumber,
  type TwoNumbers,
} from '../package/numbers.ts'
import type { Draft, DraftLine } from './draft.ts'
import { keyOfLine, meantText } from './draftColumns.ts'
import type { CellText } from './edits.ts'
import { isNumberColumn, isPercentCell, NUMBER_COLUMNS, plainText } from './numberCells.ts'

type Reading = keyof TwoNumbers

/** The decimal mark of each language. Norwegian has no points between thousands, but some people write them. */
const LANGUAGE_MARKS: Readonly<Record<string, Partial<Record<',' | '.', Reading>>>> = {
  en: { ',': 'thousands', '.': 'decimal' },
  de: { ',': 'decimal', '.': 'thousands' },
  nb: { ',': 'decimal' },
}

/**
 * The draft with its numbers parsed as the page reads them: plain digits that mean the same in every language.
 * An ambiguous number such as `31,200` is decided by the language of the page, the other numbers of the draft
 * and the last figure of the series. A cell stays as typed, and is reported, if it is no number, if these
 * disagree with the last figure, or if none of them decides. Unchanged lines are the same objects.
 */
export function withReadNumbers(dataset: Dataset, draft: Draft, lang: string): Draft {
  const mark = findMarkOfDraft(draft.lines)
  const cache = cacheOf(dataset)
  const context = `${lang} ${mark} ${draft.edition}`
  const indicators = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const lines = draft.lines.map((line) => {
    const known = cache.get(line)
    if (known?.context === context) return known.line
    const indicator = indicators.get(meantText(line, 'indicator'))
    const read = readLine(line, indicator, (column, text, two): Reading | null => {
      const byLanguage = LANGUAGE_MARKS[lang]?.[text.includes(',') ? ',' : '.'] ?? null
      const byNumbers =
        mark && (text.includes(',') === (mark === 'comma') ? 'decimal' : 'thousands')
      return decide(
        byLanguage,
        byNumbers,
        nearestInSize(two, lastNumber(dataset, draft, line, column)),
      )
    })
    cache.set(line, { context, line: read })
    return read
  })
  return lines.every((line, index) => line === draft.lines[index]) ? draft : { ...draft, lines }
}

/**
 * The text to store in a cell after it is left, so that a page in another language reads the same number; null
 * if the typed text is unambiguous, or stays ambiguous.
 */
export function textToKeep(typed: string, read: string): string | null {
  return typed !== read && /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(typed) ? read : null
}

/**
 * The ambiguous cells of an indicator, parsed as the group has answered: its values and limits, or its counts.
 * @param read the parsed draft; cells that are no longer ambiguous stay as they are
 */
export function answerTwoNumbers(
  read: Draft,
  asked: { readonly line: string; readonly column: string },
  reading: keyof TwoNumbers,
): readonly CellText[] {
  const line = read.lines.find(({ id }) => id === asked.line)
  if (!line) return []
  const columns = [...NUMBER_COLUMNS].filter((name) => isCount(name) === isCount(asked.column))
  const isComma = meantText(line, asked.column).includes(',')
  const indicator = meantText(line, 'indicator')
  return read.lines
    .filter((one) => meantText(one, 'indicator') === indicator)
    .flatMap((one) =>
      columns.flatMap((column): CellText[] => {
        const cell = meantText(one, column)
        const two = cell.includes(',') === isComma ? findTwoNumbers(cell) : null
        return two ? [{ line: one.id, column, text: textOf(two, reading) }] : []
      }),
    )
}

function isCount(column: string): column is 'numerator' | 'denominator' {
  return column === 'numerator' || column === 'denominator'
}

function textOf(two: TwoNumbers, reading: keyof TwoNumbers): string {
  return reading === 'decimal' ? `${two.decimal}0` : two.thousands
}

const caches = new WeakMap<Dataset, WeakMap<DraftLine, { context: string; line: DraftLine }>>()

/** Cache of parsed lines: typing in one line does not parse the others again. */
function cacheOf(dataset: Dataset): WeakMap<DraftLine, { context: string; line: DraftLine }> {
  const known =
    caches.get(dataset) ?? new WeakMap<DraftLine, { context: string; line: DraftLine }>()
  caches.set(dataset, known)
  return known
}

function readLine(
  line: DraftLine,
  indicator: Indicator | undefined,
  decideOn: (column: string, text: string, two: TwoNumbers) => Reading | null,
): DraftLine {
  const changed = Object.entries(line.cells).flatMap(([column, cell]) => {
    if (!isNumberColumn(column)) return []
    const percent = isPercentCell(column, indicator)
    const text = withoutCurrency(cell.trim(), column, indicator)
    const two = percent ? null : findTwoNumbers(text)
    const reading = two && decideOn(column, text, two)
    const read = two ? reading && textOf(two, reading) : plainText(text, percent)
    return read === null || read === cell ? [] : [[column, read] as const]
  })
  return changed.length === 0
    ? line
    : { ...line, cells: { ...line.cells, ...Object.fromEntries(changed) } }
}

function decide(
  byLanguage: Reading | null,
  byNumbers: Reading | null,
  bySize: Reading | null,
): Reading | null {
  if (byLanguage && byNumbers && byLanguage !== byNumbers)
    // The size of the last figure may decide, but never against the language alone.
    return bySize === byLanguage ? bySize : null
  const written = byLanguage ?? byNumbers
  return written && bySize && written !== bySize ? null : (written ?? bySize)
}

/** The decimal mark of the group's numbers; null if they do not show one, or contradict each other. */
function findMarkOfDraft(lines: readonly DraftLine[]): 'comma' | 'point' | null {
  const found = new Set<'comma' | 'point'>()
  for (const { cells } of lines)
    for (const column in cells) {
      if (!isNumberColumn(column)) continue
      const text = cells[column]!.trim()
      // The program may have written digits with a point.
      if (text === '' || !Number.isNaN(plainNumber(text))) continue
      const mark = findDecimalMark(text)
      if (mark) found.add(mark)
    }
  return found.size === 1 ? [...found][0]! : null
}

function lastNumber(
  dataset: Dataset,
  { edition }: Draft,
  line: DraftLine,
  column: string,
): number | null {
  const key = keyOfLine(line, dataset.city.id)
  const last = seriesAt(dataset, key, edition).figures.findLast(isMeasured)
  if (!last) return null
  return isCount(column) ? last[column] : last.value
}

const symbols = new Map<string, readonly string[]>()

/** An amount of money may carry the symbol of its currency. */
function withoutCurrency(text: string, column: string, indicator: Indicator | undefined): string {
  const currency = indicator && !isCount(column) && currencyOf(indicator)
  if (!currency) return text
  const known = symbols.get(currency) ?? symbolsOf(currency)
  symbols.set(currency, known)
  for (const symbol of known) {
    const rest = text.replace(symbol, '')
    const [before, after] = text.split(symbol)
    if (rest !== text && (/^[-\u2212+]?\s*$/.test(before!) || /^\s*$/.test(after!)))
      return `${before!.trim()}${after!.trim()}`
  }
  return text
}

function symbolsOf(currency: string): readonly string[] {
  const parts = ['symbol', 'narrowSymbol'].map(
    (currencyDisplay) =>
      new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
        currencyDisplay: currencyDisplay as 'symbol',
      })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')!.value,
  )
  return [...new Set([currency, ...parts])]
}
