import { getIndicatorsAt, type Dataset, type Indicator } from '../../model/dataset.ts'
import { isMeasured } from '../../model/figure.ts'
import { getSeriesAt } from '../../model/series.ts'
import {
  findCloserInSize,
  findDecimalMark,
  findTwoNumbers,
  parsePlainNumber,
  type TwoNumbers,
} from '../../datapackage/values/parseNumber.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { getSeriesKey, cellText } from '../lineCells.ts'
import type { CellEdit } from '../edits.ts'
import { isNumberColumn, isPercentCell, NUMBER_COLUMNS, formatPlainNumber } from './numberCells.ts'

type Interpretation = keyof TwoNumbers

/**
 * The meaning of a comma or point in a language; null for a mark that its numbers do not have: Norwegian has
 * no points between thousands, but some people write them.
 */
function interpretMark(mark: ',' | '.', lang: string): Interpretation | null {
  const parts = getNumberFormat(lang).formatToParts(12_345.6)
  const type = parts.find(({ value }) => value === mark)?.type
  return type === 'decimal' ? 'decimal' : type === 'group' ? 'thousands' : null
}

const numberFormats = new Map<string, Intl.NumberFormat>()

function getNumberFormat(lang: string): Intl.NumberFormat {
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(lang)
  numberFormats.set(lang, format)
  return format
}

/**
 * The draft with its numbers parsed as the page reads them: plain digits that mean the same in every language.
 * An ambiguous number such as `31,200` is decided by the language of the page, the other numbers of the draft
 * and the last figure of the series. A cell stays as typed, and is reported, if it is no number, if these
 * disagree with the last figure, or if none of them decides. Unchanged lines are the same objects.
 */
export function parseDraftNumbers(dataset: Dataset, draft: Draft, lang: string): Draft {
  const mark = findDecimalMarkOfDraft(draft.lines)
  const cache = getCache(dataset)
  const context = `${lang} ${mark} ${draft.edition}`
  const indicators = new Map(getIndicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const lines = draft.lines.map((line) => {
    const cached = cache.get(line)
    if (cached?.context === context) return cached.line
    const indicator = indicators.get(cellText(line, 'indicator'))
    const parsed = parseLineNumbers(
      line,
      indicator,
      (column, text, candidates): Interpretation | null => {
        const byLanguage = interpretMark(text.includes(',') ? ',' : '.', lang)
        const byNumbers =
          mark && (text.includes(',') === (mark === 'comma') ? 'decimal' : 'thousands')
        return chooseInterpretation(
          byLanguage,
          byNumbers,
          findCloserInSize(candidates, getLastNumber(dataset, draft, line, column)),
        )
      },
    )
    cache.set(line, { context, line: parsed })
    return parsed
  })
  return lines.every((line, index) => line === draft.lines[index]) ? draft : { ...draft, lines }
}

/**
 * The text to store in a cell after it is left, so that a page in another language reads the same number; null
 * if the typed text is unambiguous, or stays ambiguous.
 */
export function getUnambiguousText(typed: string, parsed: string): string | null {
  return typed !== parsed && /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(typed) ? parsed : null
}

/**
 * The ambiguous cells of an indicator, parsed as the group has answered: its values and limits, or its counts.
 * @param read the parsed draft; cells that are no longer ambiguous stay as they are
 */
export function resolveAmbiguousNumbers(
  parsedDraft: Draft,
  target: { readonly line: string; readonly column: string },
  interpretation: keyof TwoNumbers,
): readonly CellEdit[] {
  const line = parsedDraft.lines.find(({ id }) => id === target.line)
  if (!line) return []
  const columns = [...NUMBER_COLUMNS].filter(
    (name) => isCountColumn(name) === isCountColumn(target.column),
  )
  const isComma = cellText(line, target.column).includes(',')
  const indicator = cellText(line, 'indicator')
  return parsedDraft.lines
    .filter((one) => cellText(one, 'indicator') === indicator)
    .flatMap((one) =>
      columns.flatMap((column): CellEdit[] => {
        const cell = cellText(one, column)
        const candidates = cell.includes(',') === isComma ? findTwoNumbers(cell) : null
        return candidates
          ? [{ line: one.id, column, text: formatInterpretation(candidates, interpretation) }]
          : []
      }),
    )
}

function isCountColumn(column: string): column is 'numerator' | 'denominator' {
  return column === 'numerator' || column === 'denominator'
}

function formatInterpretation(candidates: TwoNumbers, interpretation: keyof TwoNumbers): string {
  return interpretation === 'decimal' ? `${candidates.decimal}0` : candidates.thousands
}

const caches = new WeakMap<Dataset, WeakMap<DraftLine, { context: string; line: DraftLine }>>()

/** Cache of parsed lines: typing in one line does not parse the others again. */
function getCache(dataset: Dataset): WeakMap<DraftLine, { context: string; line: DraftLine }> {
  const cached =
    caches.get(dataset) ?? new WeakMap<DraftLine, { context: string; line: DraftLine }>()
  caches.set(dataset, cached)
  return cached
}

function parseLineNumbers(
  line: DraftLine,
  indicator: Indicator | undefined,
  interpret: (column: string, text: string, candidates: TwoNumbers) => Interpretation | null,
): DraftLine {
  const changed = Object.entries(line.cells).flatMap(([column, cell]) => {
    if (!isNumberColumn(column)) return []
    const percent = isPercentCell(column, indicator)
    const text = removeCurrency(cell.trim(), column, indicator)
    const candidates = percent ? null : findTwoNumbers(text)
    const interpretation = candidates && interpret(column, text, candidates)
    const parsed = candidates
      ? interpretation && formatInterpretation(candidates, interpretation)
      : formatPlainNumber(text, percent)
    return parsed === null || parsed === cell ? [] : [[column, parsed] as const]
  })
  return changed.length === 0
    ? line
    : { ...line, cells: { ...line.cells, ...Object.fromEntries(changed) } }
}

function chooseInterpretation(
  byLanguage: Interpretation | null,
  byNumbers: Interpretation | null,
  bySize: Interpretation | null,
): Interpretation | null {
  if (byLanguage && byNumbers && byLanguage !== byNumbers)
    // The size of the last figure may decide, but never against the language alone.
    return bySize === byLanguage ? bySize : null
  const byText = byLanguage ?? byNumbers
  return byText && bySize && byText !== bySize ? null : (byText ?? bySize)
}

/** The decimal mark of the group's numbers; null if they do not show one, or contradict each other. */
function findDecimalMarkOfDraft(lines: readonly DraftLine[]): 'comma' | 'point' | null {
  const marks = new Set<'comma' | 'point'>()
  for (const { cells } of lines)
    for (const column in cells) {
      if (!isNumberColumn(column)) continue
      const text = cells[column]!.trim()
      // The program may have written digits with a point.
      if (text === '' || !Number.isNaN(parsePlainNumber(text))) continue
      const mark = findDecimalMark(text)
      if (mark) marks.add(mark)
    }
  return marks.size === 1 ? [...marks][0]! : null
}

function getLastNumber(
  dataset: Dataset,
  { edition }: Draft,
  line: DraftLine,
  column: string,
): number | null {
  const key = getSeriesKey(line, dataset.city.id)
  const last = getSeriesAt(dataset, key, edition).figures.findLast(isMeasured)
  if (!last) return null
  return isCountColumn(column) ? last[column] : last.value
}

const currencySymbols = new Map<string, readonly string[]>()

/** An amount of money may carry the symbol of its currency. */
function removeCurrency(text: string, column: string, indicator: Indicator | undefined): string {
  const currency = indicator && !isCountColumn(column) && indicator.money?.currency
  if (!currency) return text
  const cached = currencySymbols.get(currency) ?? listCurrencySymbols(currency)
  currencySymbols.set(currency, cached)
  for (const symbol of cached) {
    const rest = text.replace(symbol, '')
    const [before, after] = text.split(symbol)
    if (rest !== text && (/^[-\u2212+]?\s*$/.test(before!) || /^\s*$/.test(after!)))
      return `${before!.trim()}${after!.trim()}`
  }
  return text
}

function listCurrencySymbols(currency: string): readonly string[] {
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
