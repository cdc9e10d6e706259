// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { checkDraft } from '../../../src/drafts/check/checks.ts'
import type { Draft } from '../../../src/drafts/draft.ts'
import {
  resolveAmbiguousNumbers,
  getUnambiguousText,
  parseDraftNumbers,
} from '../../../src/drafts/check/draftNumbers.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { findIndicator } from '../../../src/model/lookup.ts'
import type { Dataset, Indicator } from '../../../src/model/dataset.ts'
import { formatFigure, formatPlainNumber } from '../../../src/i18n/numbers.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'
import { readDetails } from '../../builders/readDetails.ts'

let york: Dataset
beforeAll(async () => {
  york = await readYorkPackage()
})

type Cells = Readonly<Record<string, string>>

function getDraft(right: string, ...lines: readonly Cells[]): Draft {
  return {
    ...createDraft(york, right, 2026, { id: 'd', now: '2026-11-25T10:00:00Z', basis: {} }),
    lines: lines.map((cells, index) => ({ id: String(index + 1), cells, acknowledged: {} })),
  }
}

/** York's region owed 30,650 households a duty in 2024/25, York 802. */
const DUTY = { indicator: 'homelessness-duty', period: '2025/26', area: 'yorkshire-and-the-humber' }
/** Of 1,000 households 0.7958 in York, 1.6573 in the region. */
const LODGED = {
  indicator: 'temporary-accommodation',
  period: '2026',
  area: 'yorkshire-and-the-humber',
}
/** Nothing was published of it. */
const NEW = { indicator: 'homelessness-duty', period: '2025/26', area: 'united-kingdom' }
const COMMA = { indicator: 'temporary-accommodation', period: '2026', area: 'york', value: '0,81' }
const POINT = { ...COMMA, value: '1,234.5' }

/** The parsed value of the first line; null where it is ambiguous. */
function read(lang: string, cells: Cells, ...others: readonly Cells[]): number | null {
  const after = parseDraftNumbers(york, getDraft('housing', cells, ...others), lang)
  const asked = checkDraft(york, after).some(
    ({ lineId, problem }) =>
      lineId === '1' && readDetails(problem.detail)['rule'] === 'two-numbers',
  )
  return asked ? null : Number(after.lines[0]!.cells['value'])
}

describe('31,200 is parsed by the page’s language, the draft’s other numbers and the last figure', () => {
  test.each<[string, string, Cells, readonly Cells[], number | null]>([
    // The form shows 30,650.
    ['en', '31,200', DUTY, [], 31200],
    ['en', '31,200', DUTY, [COMMA], 31200],
    ['en', '31,200', NEW, [], 31200],
    ['en', '1.702', LODGED, [], 1.702],
    ['de', '31.200', DUTY, [], 31200],
    ['de', '31.200', DUTY, [POINT], 31200],
    ['de', '31.200', NEW, [], 31200],
    ['de', '1,702', LODGED, [], 1.702],
    ['nb', '1,702', LODGED, [], 1.702],
    ['nb', '31.200', DUTY, [], 31200],
    ['nb', '1.702', LODGED, [], 1.702],
    ['nb', '31.200', NEW, [COMMA], 31200],
  ])('on the page in %s %s is unambiguous', (lang, value, cells, others, number) => {
    expect(read(lang, { ...cells, value }, ...others)).toBe(number)
  })

  test.each<[string, string, string, Cells, readonly Cells[]]>([
    ['en', '31.200', 'the last figure was 30,650, the point is decimal', DUTY, []],
    ['en', '1,702', 'the last figure was 1.6573, the comma parts thousands', LODGED, []],
    ['de', '31,200', 'the last figure was 30,650, the comma is decimal', DUTY, []],
    ['nb', '31,200', 'the last figure was 30,650, the comma is decimal', DUTY, []],
    ['nb', '31.200', 'nothing tells', NEW, []],
    ['en', '31,200', 'another number has a decimal comma', NEW, [COMMA]],
    ['de', '31.200', 'another number has a decimal point', NEW, [POINT]],
    ['en', '31,200', 'other numbers say that it is 31.2, the language 31,200', LODGED, [COMMA]],
  ])('on the page in %s %s is ambiguous: %s', (lang, value, _, cells, others) => {
    expect(read(lang, { ...cells, value }, ...others)).toBeNull()
  })

  test.each(['31 200', '31\u00a0200', '31\u202f200', '31\u2009200', "31'200", '31\u2019200'])(
    '%s is thirty-one thousand in every language',
    (value) => {
      for (const lang of LANGUAGES) expect(read(lang, { ...NEW, value }), lang).toBe(31200)
    },
  )

  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['0,234', 0.234],
    ['0.234', 0.234],
    ['7,53', 7.53],
    ['1234,567', 1234.567],
  ])('%s can only be %d, in every language', (value, number) => {
    for (const lang of LANGUAGES) expect(read(lang, { ...NEW, value }), lang).toBe(number)
  })
})

describe('a parsed number', () => {
  test('is the same in another language once the cell was left', () => {
    for (const [lang, value, number] of [
      ['en', '31,200', 31200],
      ['de', '31,200', 31.2],
      ['en', '1.234', 1.234],
      ['de', '1.234', 1234],
    ] as const) {
      const typed = getDraft('housing', { ...NEW, value })
      const [line] = parseDraftNumbers(york, typed, lang).lines
      const stored = getUnambiguousText(value, line!.cells['value']!)
      for (const other of LANGUAGES)
        expect(read(other, { ...NEW, value: stored! }), `${lang} ${value} ${other}`).toBe(number)
    }
  })

  test('replaces no text that is unambiguous, blank, or no number', () => {
    const lines = ['31200', '7.53', '', 'about 20', '8o2'].map((value) => ({ ...NEW, value }))
    const draft = getDraft('housing', ...lines)
    expect(parseDraftNumbers(york, draft, 'de')).toBe(draft)
  })

  test('leaves an untouched line the same object, whatever is typed elsewhere', () => {
    const draft = getDraft('housing', { ...NEW, value: '1 234' }, { ...DUTY, value: '3' })
    const before = parseDraftNumbers(york, draft, 'en').lines[0]
    const [first, second] = draft.lines
    const typed = { ...draft, lines: [first!, { ...second!, cells: { ...DUTY, value: '31' } }] }
    expect(parseDraftNumbers(york, typed, 'en').lines[0]).toBe(before)
  })

  test('is decided once for all ambiguous cells of the indicator', () => {
    const draft = getDraft(
      'housing',
      { ...DUTY, value: '31.200' },
      { ...DUTY, area: 'england', value: '324.880' },
      { ...LODGED, value: '1.702' },
    )
    const after = parseDraftNumbers(york, draft, 'en')
    expect(resolveAmbiguousNumbers(after, { line: '1', column: 'value' }, 'thousands')).toEqual([
      { line: '1', column: 'value', text: '31200' },
      { line: '2', column: 'value', text: '324880' },
    ])
    expect(resolveAmbiguousNumbers(after, { line: '1', column: 'value' }, 'decimal')[0]).toEqual({
      line: '1',
      column: 'value',
      text: '31.2000',
    })
  })
})

describe('last year’s number, as the form shows it, can be typed into the cell', () => {
  const VALUES = [0, 0.5, 1.234, -3.5, 12.345, 99.95, 613.1, 802, 1234, 1234.5, 30650, 324880]
  const MORE = [1_234_567, 1_234_567.891, -1234, -31.2, 65.125, 100, 999.999, 1000]

  test.each(LANGUAGES)('on the page in %s: formatted, typed, the same number', (lang) => {
    const failed: string[] = []
    for (const indicator of york.indicators)
      for (const decimals of [0, 1, 2, 3])
        for (const value of [...VALUES, ...MORE]) {
          // No share exceeds a thousand percent: 12,345% is a decimal.
          if (indicator.measure === 'percent' && Math.abs(value) >= 999) continue
          const shown = formatFigure(value, { ...indicator, decimals }, lang)
          const formatted = Number(
            value.toFixed(indicator.measure === 'money' && decimals === 1 ? 2 : decimals),
          )
          const cells = { indicator: indicator.id, period: '2026', area: 'nowhere', value: shown }
          const [line] = parseDraftNumbers(york, getDraft(indicator.right, cells), lang).lines
          if (Number(line!.cells['value']) !== formatted + 0)
            failed.push(`${indicator.id} ${shown} -> ${line!.cells['value']}`)
        }
    expect(failed).toEqual([])
  })

  test.each(LANGUAGES)('York’s last figures, each in its line, on the page in %s', (lang) => {
    for (const right of york.rights) {
      const due = createDraft(york, right.id, 2026, { id: 'd', now: '', basis: {} })
      for (const { cells } of due.lines) {
        const indicator = findIndicator(york, cells['indicator']!, 2026) as Indicator
        const last = getLast(cells)
        if (last === null) continue
        for (const text of [
          formatFigure(last, indicator, lang),
          formatPlainNumber(last, indicator.decimals, lang),
        ]) {
          const [line] = parseDraftNumbers(
            york,
            getDraft(right.id, { ...cells, value: text }),
            lang,
          ).lines
          expect(Number(line!.cells['value']), `${lang} ${indicator.id} ${text}`).toBeCloseTo(
            Number(
              last.toFixed(
                indicator.measure === 'money' && indicator.decimals === 1 ? 2 : indicator.decimals,
              ),
            ),
            8,
          )
        }
      }
    }
  })

  function getLast(cells: Cells): number | null {
    const { figures } = york
    let last: number | null = null
    for (let row = 0; row < figures.rows; row++) {
      const is = (name: 'indicator' | 'area' | 'dimension' | 'group') =>
        figures[name].dictionary[figures[name].codes[row]!] === (cells[name] ?? '')
      if (
        is('indicator') &&
        is('area') &&
        is('dimension') &&
        is('group') &&
        !Number.isNaN(figures.value[row]!)
      )
        last = figures.value[row]!
    }
    return last
  }
})
