// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { findBlocking, checkDraft, type Check } from '../../../src/drafts/check/checks.ts'
import type { Draft } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { getFolder, SMALL, yorkFolder } from '../../builders/memoryFolder.ts'
import { readDetails } from '../../builders/readDetails.ts'

type Cells = Readonly<Record<string, string>>

let small: Dataset
beforeAll(async () => {
  small = await getFolder(SMALL).dataset()
})

/** A draft of the small city's housing group with these lines only. */
function getDraft(lines: readonly Cells[], edition = 2026): Draft {
  return {
    ...createDraft(small, 'housing', edition, { id: 'd', now: '2026-11-25T10:00:00Z', basis: {} }),
    lines: lines.map((cells, index) => ({ id: `line ${index + 1}`, cells, acknowledged: {} })),
  }
}

const getReported = ({ problem, lineId, column }: Check): string =>
  [
    problem.severity,
    problem.code,
    readDetails(problem.detail)['rule'],
    `${lineId ?? 'draft'}/${column ?? '-'}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')

/** The checks of the lines, without missing figures of the draft as a whole. */
function checks(...lines: readonly Cells[]): readonly Check[] {
  return checkDraft(small, getDraft(lines)).filter(({ lineId }) => lineId !== null)
}

const SLEEPING = { indicator: 'rough-sleeping', period: '2026', area: 'york' }
const CROWDING = { indicator: 'overcrowding', period: '2026', area: 'york' }

describe('the checks of a line', () => {
  test.each<[string, Cells, string]>([
    [
      'what is no number',
      { ...SLEEPING, value: 'about 20' },
      'error type-error number line 1/value',
    ],
    [
      'limits of which one is blank',
      { ...CROWDING, value: '7', lower: '6' },
      'error constraint-error limits line 1/upper',
    ],
    [
      'a blank value without a status',
      { ...SLEEPING, note: 'Late' },
      'error constraint-error value line 1/value',
    ],
    [
      'a value although it is suppressed',
      { ...SLEEPING, value: '20', status: 'suppressed' },
      'error constraint-error value-despite-status line 1/value',
    ],
    [
      'an unknown status',
      { ...SLEEPING, value: '20', status: 'provisonal' },
      'error type-error status line 1/status',
    ],
    [
      'a count under 0',
      { ...SLEEPING, value: '-3' },
      'error constraint-error negative line 1/value',
    ],
    [
      'a percent sign where the unit is people',
      { ...SLEEPING, value: '20%' },
      'error type-error percent-sign line 1/value',
    ],
    [
      'a financial year that lost its slash',
      { ...SLEEPING, period: '2526', value: '20' },
      'error type-error impossible-period line 1/period',
    ],
    [
      'a year that lies far ahead',
      { ...SLEEPING, period: '9999', value: '20' },
      'error type-error impossible-period line 1/period',
    ],
    [
      'a financial year in a series of calendar years',
      { ...SLEEPING, period: '2025/26', value: '20' },
      'error constraint-error other-period line 1/period',
    ],
    [
      'thousands as English parts them, which would be read as decimals',
      { ...SLEEPING, area: 'england', value: '4,100' },
      'error type-error two-numbers line 1/value',
    ],
    [
      'the same in a count behind the figure',
      { ...CROWDING, value: '7', numerator: '1,234', denominator: '16400' },
      'error type-error two-numbers line 1/numerator',
    ],
    [
      'an unknown area',
      { ...SLEEPING, area: 'engalnd', value: '20' },
      'error foreign-key area line 1/area',
    ],
    [
      'an unknown group',
      { ...CROWDING, dimension: 'sex', group: 'femal', value: '8' },
      'error foreign-key group line 1/group',
    ],
    [
      'a group without its dimension',
      { ...CROWDING, group: 'female', value: '8' },
      'error constraint-error dimension-and-group line 1/dimension',
    ],
    [
      'an unknown indicator',
      { ...SLEEPING, indicator: 'rough-sleepers', value: '20' },
      'error foreign-key indicator line 1/indicator',
    ],
    [
      'a percentage of 134',
      { ...CROWDING, period: '2027', value: '134' },
      'warning percent-out-of-range line 1/value',
    ],
    [
      'limits that do not enclose',
      { ...CROWDING, value: '7', lower: '7.5', upper: '8' },
      'warning limits-do-not-enclose line 1/lower',
    ],
    ['less than half of last year', { ...SLEEPING, value: '9' }, 'warning large-jump line 1/value'],
    [
      'a jump in a comparator',
      { ...SLEEPING, area: 'england', value: '40' },
      'warning large-jump line 1/value',
    ],
    [
      'a group’s count under 5',
      { ...SLEEPING, dimension: 'sex', group: 'female', value: '3' },
      'warning small-number line 1/value',
    ],
    [
      'a group’s denominator under 5',
      {
        ...CROWDING,
        dimension: 'sex',
        group: 'female',
        value: '8',
        numerator: '0',
        denominator: '4',
      },
      'warning small-number line 1/denominator',
    ],
  ])('report %s', (_, cells, expected) => {
    expect(checks(cells).map(getReported)).toEqual([expected])
  })

  test('do not report a comma that can only be a decimal one', () => {
    expect(checks({ ...CROWDING, value: '7,450' })).toEqual([])
    const counts = { numerator: '1,234', denominator: '16400' }
    const [check] = checks({ ...CROWDING, value: '7', ...counts })
    expect(check!.problem).toMatchObject({
      text: '1,234',
      detail: { thousands: '1234', decimal: '1.234' },
    })
  })

  test('report a period that is almost valid, with a suggestion', () => {
    const [check] = checks({ ...SLEEPING, period: '2006-07', value: '20' })
    expect(getReported(check!)).toBe('error type-error period line 1/period')
    expect(check!.problem).toMatchObject({ text: '2006-07', detail: { suggestion: '2006/07' } })
  })

  test('report a revision without a note, with the published value and edition', () => {
    const revision = { ...SLEEPING, period: '2024', value: '19' }
    const [check] = checks(revision)
    expect(getReported(check!)).toBe('warning revision-without-note line 1/value')
    expect(check!.problem).toMatchObject({
      text: '19',
      detail: { before: 18, edition: 2024, period: '2024', indicator: 'rough-sleeping' },
    })
    expect(checks({ ...revision, note: 'Late answers' })).toEqual([])
    expect(checks({ ...revision, value: '18' })).toEqual([])
  })

  test('report a revision even with an existing note, which may concern something else', () => {
    const note = 'At the end of March'
    const limits = { value: '7', lower: '7.5', upper: '8' }
    const women = { dimension: 'sex', group: 'female' }
    expect(
      checks(
        { ...CROWDING, period: '2015', value: '134', note },
        { ...CROWDING, ...limits, note },
        { ...SLEEPING, ...women, value: '3', note },
        { ...SLEEPING, value: '9', note },
      ).map(({ problem }) => problem.code),
    ).toEqual(['percent-out-of-range', 'limits-do-not-enclose', 'small-number', 'large-jump'])
  })

  test('report each of several revisions, where the package reader reports the first', () => {
    const lines = ['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => ({
      indicator: 'evictions',
      period,
      area: 'york',
      value: '24',
    }))
    expect(checks(...lines).map(({ lineId }) => lineId)).toEqual(['line 1', 'line 2', 'line 3'])
  })

  test('report a duplicate with the other line’s number in the form', () => {
    const lines = [
      { ...CROWDING, value: '7' },
      { ...SLEEPING, value: '20' },
      { ...SLEEPING, area: '', value: '21' },
    ]
    const [check] = checks(...lines)
    expect(getReported(check!)).toBe('error primary-key line 3/indicator')
    expect(check!.problem).toMatchObject({ line: 3, detail: { first: 2 } })
  })

  test('report all errors at once', () => {
    const cells = { ...SLEEPING, period: '26', value: 'x', status: 'guessed' }
    expect(checks(cells).map(({ column }) => column)).toEqual(['period', 'status', 'value'])
  })

  test('are empty for a valid line', () => {
    expect(
      checks(
        { ...SLEEPING, value: '21' },
        { ...CROWDING, value: '7.3', lower: '6.8', upper: '7.8' },
      ),
    ).toEqual([])
    expect(checks({ ...SLEEPING, status: 'not collected' })).toEqual([])
  })
})

describe('numbers', () => {
  test.each(['1234', '1 234', '1\u00a0234', '1234,0', '+1234'])('may be typed as %s', (value) => {
    const cells = { indicator: 'complaints', period: '2026', area: 'york', value }
    expect(checks(cells)).toEqual([])
  })

  test('may have a percent sign where the unit is percent', () => {
    expect(checks({ ...CROWDING, value: '7,3 %' })).toEqual([])
  })

  test('are reported where thousands and decimals are both possible', () => {
    const comma = { ...CROWDING, value: '7,3' }
    const point = { indicator: 'complaints', period: '2026', area: 'york', value: '1.234' }
    // No figure of complaints near 1 or 1,000 was known before: both are possible.
    const unknown = { ...point, indicator: 'survey', area: 'england' }
    const ask = (line: number) => `error type-error two-numbers line ${line}/value`
    expect(checks(comma, unknown).map(getReported)).toEqual([ask(2)])
    expect(checks(unknown).map(getReported)).toEqual([ask(1)])
    expect(checks(comma, { ...point, value: '0.234' })).toEqual([])
    expect(checks({ ...unknown, value: '1.2340' }, { ...point, value: '1234' })).toEqual([])
  })
})

describe('the checks of a draft as a whole', () => {
  test('report missing headline figures, which block nothing', () => {
    const all = checkDraft(small, getDraft([{ ...SLEEPING, value: '20' }]))
    expect(all.map((check) => `${getReported(check)} ${check.problem.text}`)).toEqual([
      'warning no-figure draft/- overcrowding',
      'warning no-figure draft/- evictions',
    ])
    expect(findBlocking(all)).toEqual([])
  })

  test('report nothing for blank lines', () => {
    const draft = createDraft(small, 'housing', 2026, { id: 'd', now: '', basis: {} })
    expect(checkDraft(small, draft).filter(({ lineId }) => lineId !== null)).toEqual([])
  })

  test('block with errors, and with warnings until a reason is given', () => {
    const draft = getDraft([
      { ...SLEEPING, value: '9' },
      { ...CROWDING, value: 'seven' },
    ])
    expect(findBlocking(checkDraft(small, draft)).map(({ lineId }) => lineId)).toEqual([
      'line 1',
      'line 2',
    ])
    const looked = applyEdit(
      applyEdit(draft, { kind: 'cell', line: 'line 2', column: 'value', text: '7' }),
      { kind: 'acknowledge', line: 'line 1', code: 'large-jump', reason: 'A hostel opened' },
    )
    const after = checkDraft(small, looked)
    expect(after.find(({ lineId }) => lineId === 'line 1')).toMatchObject({
      acknowledged: 'A hostel opened',
    })
    expect(findBlocking(after)).toEqual([])
  })

  test('require a reason for corrections and blanked values of a published edition', () => {
    const { lines } = createDraft(small, 'housing', 2025, { id: 'd', now: '', basis: {} })
    const draft = { ...getDraft([], 2025), lines, basis: { 'housing/2025.csv': 'a' } }
    expect(checkDraft(small, draft)).toEqual([])
    const line = lines.find(({ cells }) => cells['area'] === 'england')!.id
    const change = (text: string) =>
      checkDraft(small, applyEdit(draft, { kind: 'cell', line, column: 'value', text })).map(
        ({ problem }) => problem.code,
      )
    expect(change('4100')).toEqual(['revision-without-note'])
    expect(change('')).toEqual(['constraint-error'])
  })

  test('report nothing for figures that are published unchanged', async () => {
    const york = await yorkFolder().dataset()
    // Suspensions rose by more than half in 2023; the file has 17 other lines.
    const draft = createDraft(york, 'education', 2023, {
      id: 'd',
      now: '',
      basis: { 'education/2023.csv': 'a' },
    })
    expect(checkDraft(york, draft).filter(({ lineId }) => lineId !== null)).toEqual([])
    const line = draft.lines.find(
      ({ cells }) => cells['indicator'] === 'suspensions' && cells['area'] === 'york',
    )!.id
    const other = applyEdit(draft, { kind: 'cell', line, column: 'value', text: '12.9' })
    expect(checkDraft(york, other).map(({ problem }) => problem.code)).toEqual([
      'large-jump',
      'revision-without-note',
    ])
  })

  test('include rows of indicators.csv and their figures', () => {
    const cells = { indicator: 'damp', period: '2026', area: 'york', value: '12' }
    const row = {
      id: 'damp',
      right: 'housing',
      title: 'Damp homes',
      unit: 'percent',
      measure: 'percent',
      direction: 'down',
      definition: 'Homes',
      kind: 'outcome',
      headline: 'everybody',
      source: 'Council',
      frequency: 'annual',
    }
    const draft = getDraft([cells])
    expect(checkDraft(small, draft).some(({ lineId }) => lineId !== null)).toBe(true)
    const withRow = { ...draft, indicators: [{ id: 'r1', cells: row }] }
    expect(checkDraft(small, withRow).filter(({ lineId }) => lineId !== null)).toEqual([])
  })

  test('report more than a hundred errors of one kind one by one', () => {
    const lines = Array.from({ length: 150 }, (_, index) => ({
      ...SLEEPING,
      period: String(1800 + index),
      value: 'x',
    }))
    expect(checks(...lines)).toHaveLength(150)
  })
})

test("check York's whole draft while a cell is left", async () => {
  const york = await yorkFolder().dataset()
  const draft = createDraft(york, 'education', 2026, { id: 'd', now: '', basis: {} })
  const filled = applyEdit(draft, {
    kind: 'cells',
    cells: draft.lines.map(({ id }) => ({ line: id, column: 'value', text: '50' })),
  })
  checkDraft(york, filled)
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage()
    checkDraft(york, filled)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  // 30 ms is not noticeable. CPU time, minimum of nine, because the machine has other load.
  expect(Math.min(...times)).toBeLessThan(30)
})
