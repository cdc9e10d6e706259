// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/model/dataset.ts'
import { getFindings } from '../../src/trends/findings.ts'
import { judgeAt } from '../../src/trends/judgeAt.ts'
import { createIndicator, KEY, buildDataset } from '../builders/dataset.ts'
import { parseRows, yearlyCells } from '../builders/series.ts'

/** The previous verdict at the last of the given editions. */
function getPreviousVerdict(
  files: Readonly<Record<string, string>>,
  indicators: readonly Indicator[] = [createIndicator()],
) {
  const rows = Object.entries(files).map(([file, line]) => [file, line ? parseRows(line) : []])
  const dataset = buildDataset(Object.fromEntries(rows), { indicators })
  return judgeAt(dataset, KEY, dataset.editions.at(-1)!.edition).previousVerdict
}

const FIVE = yearlyCells(2016, [1, 2, 3, 4, 5])
const PERCENT = [createIndicator({ measure: 'percent' })]
const SHARES = '2016=20[20/100] 2017=25 2018=30 2019=35 2020=40[40/100]'

describe('a verdict that differs from that of the edition before', () => {
  test('names the previous verdict and a new figure as the reason', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2021=0' })).toEqual({
      kind: 'better',
      edition: 2020,
      reasons: ['newFigure'],
    })
  })

  test('a revision of value, limits, counts or definition is a reason', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2020=1' })?.reasons).toEqual(['revision'])
    const sure = '2016=1(0..2) 2020=5(4..6)'
    expect(getPreviousVerdict({ 2020: sure, 2021: '2020=5(-20..6)' })?.reasons).toEqual([
      'revision',
    ])
    expect(getPreviousVerdict({ 2020: sure, 2021: '2020=5(4..99)' })?.reasons).toEqual(['revision'])
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2018=3~' })?.reasons).toEqual(['revision'])
    // Shares of 20% and 40% differ clearly with 100 people each, but not with 10: z = 3.16 and 1.
    expect(getPreviousVerdict({ 2020: SHARES, 2021: '2020=40[4/10]' }, PERCENT)?.reasons).toEqual([
      'revision',
    ])
    expect(getPreviousVerdict({ 2020: SHARES, 2021: '2020=40[25/100]' }, PERCENT)?.reasons).toEqual(
      ['revision'],
    )
    expect(getPreviousVerdict({ 2020: SHARES, 2021: '2020=40[40/90]' }, PERCENT)).toBeNull()
  })

  test('a figure that was suppressed before is new, not revised', () => {
    expect(getPreviousVerdict({ 2020: FIVE.replace('=5', '=s'), 2021: '2020=5' })).toMatchObject({
      kind: 'suppressed',
      reasons: ['newFigure'],
    })
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2020=s' })).toMatchObject({
      reasons: ['revision'],
    })
  })

  test('a figure whose definition no longer differs is revised', () => {
    const apart = FIVE.replace('=3', '=3~')
    expect(getPreviousVerdict({ 2020: apart, 2021: '2018=3' })).toMatchObject({
      kind: 'tooFewFigures',
      reasons: ['revision'],
    })
  })

  test('a changed denominator is a revision', () => {
    // 20 of 57 people are 35%: compared with 40 of 100, z = 0.61. 20 of 40 move the other way and are not used.
    expect(getPreviousVerdict({ 2020: SHARES, 2021: '2016=20[20/40]' }, PERCENT)).toBeNull()
    expect(getPreviousVerdict({ 2020: SHARES, 2021: '2016=20[20/57]' }, PERCENT)?.reasons).toEqual([
      'revision',
    ])
  })

  test('a break is a reason, beside its new figures', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2018=3*' })).toEqual({
      kind: 'better',
      edition: 2020,
      reasons: ['break'],
    })
  })

  test('figures of a new vintage are not revisions', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2018=30* 2019=40 2021=60' })?.reasons).toEqual([
      'newFigure',
      'break',
    ])
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2017=8 2018=30* 2019=40' })?.reasons).toEqual([
      'revision',
      'break',
    ])
  })

  test('figures of a replaced tail are not revisions', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2016=1* 2017=2' })?.reasons).toEqual(['break'])
  })

  test('a break in another period is a reason', () => {
    const files = { 2017: yearlyCells(2016, [1, 2]), 2018: '2017=2*', 2019: '2016=1* 2017=3' }
    expect(getPreviousVerdict(files)?.reasons).toEqual(['break'])
  })

  test('a break in a new series is not a reason', () => {
    expect(getPreviousVerdict({ 2018: '', 2020: '2019=1* 2020=2' })).toMatchObject({
      kind: 'noFigureSinceBaseline',
      reasons: ['newFigure'],
    })
  })

  test('a removed break is a reason', () => {
    const rows = [{ period: '2018', value: 3, status: 'break lifted' }]
    const dataset = buildDataset({ 2020: parseRows(FIVE.replace('=3', '=3*')), 2021: rows })
    expect(judgeAt(dataset, KEY, 2021).previousVerdict).toEqual({
      kind: 'notComparable',
      edition: 2020,
      reasons: ['break'],
    })
  })

  test('changed metadata are a reason', () => {
    const rows = [createIndicator(), createIndicator({ direction: 'down', fromEdition: 2021 })]
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '' }, rows)).toEqual({
      kind: 'better',
      edition: 2020,
      reasons: ['changedMetadata'],
    })
  })

  test('time alone gives no reason', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2023: '' })).toEqual({
      kind: 'better',
      edition: 2020,
      reasons: [],
    })
  })

  test('has no previous verdict if it is the same, or without an earlier edition', () => {
    expect(getPreviousVerdict({ 2020: FIVE, 2021: '2021=6' })).toBeNull()
    expect(getPreviousVerdict({ 2020: FIVE })).toBeNull()
  })

  test('is compared with the edition just before, also after a gap of years', () => {
    expect(
      getPreviousVerdict({
        2018: yearlyCells(2016, [1, 2, 3]),
        2020: '2019=4 2020=5',
        2021: '2021=6',
      }),
    ).toBeNull()
    expect(
      getPreviousVerdict({ 2018: yearlyCells(2016, [1, 2, 3]), 2020: '2019=4 2020=5' }),
    ).toMatchObject({
      kind: 'tooFewFigures',
      edition: 2018,
    })
  })
})

describe('inside a segment', () => {
  const start = `2016=9 ${yearlyCells(2018, [1, 2, 3, 4]).replace('=1', '=1*')}`

  test('the verdict since the break has its own previous verdict', () => {
    const dataset = buildDataset({ 2021: parseRows(start), 2022: parseRows('2022=5') })
    const { previousVerdict: outside, sinceBreak } = judgeAt(dataset, KEY, 2022)
    expect(outside).toBeNull()
    expect(sinceBreak).toMatchObject({
      kind: 'better',
      previousVerdict: { kind: 'tooFewFigures', edition: 2021, reasons: ['newFigure'] },
    })
  })

  test('a different segment is not compared', () => {
    const dataset = buildDataset({ 2021: parseRows(start), 2022: parseRows('2022=5*') })
    expect(judgeAt(dataset, KEY, 2022).sinceBreak).toMatchObject({
      kind: 'baselineYear',
      previousVerdict: null,
    })
  })

  test('a verdict without a break is not compared', () => {
    const dataset = buildDataset({
      2021: parseRows(yearlyCells(2016, [1, 2])),
      2022: parseRows('2022=5*'),
    })
    expect(judgeAt(dataset, KEY, 2022)).toMatchObject({
      kind: 'notComparable',
      previousVerdict: { kind: 'noRecentFigure' },
      sinceBreak: { previousVerdict: null },
    })
  })
})

describe('the last verdict before a break', () => {
  const broken = { 2020: FIVE, 2021: '2021=60*', 2022: '2022=61' }

  test('is that of the last edition that could compare', () => {
    const dataset = buildDataset(
      Object.fromEntries(Object.entries(broken).map(([file, line]) => [file, parseRows(line)])),
    )
    for (const edition of [2021, 2022])
      expect(judgeAt(dataset, KEY, edition)).toMatchObject({
        kind: 'notComparable',
        beforeBreak: { kind: 'better', edition: 2020, baselineChange: { change: 4 } },
      })
    expect(judgeAt(dataset, KEY, 2020).beforeBreak).toBeNull()
  })

  test('is also given if the figures since the break are not recent', () => {
    const dataset = buildDataset({
      2020: parseRows(FIVE),
      2021: parseRows('2021=60*'),
      2026: [],
    })
    expect(judgeAt(dataset, KEY, 2026)).toMatchObject({
      kind: 'noRecentFigure',
      beforeBreak: null,
      last: { kind: 'notComparable', beforeBreak: { kind: 'better', edition: 2020 } },
    })
  })

  test('is not taken from a later edition that removed the break', () => {
    const dataset = buildDataset({
      2020: parseRows(FIVE),
      2021: parseRows('2021=6*'),
      2022: [{ period: '2021', value: 6, status: 'break lifted' }],
    })
    expect(judgeAt(dataset, KEY, 2022).kind).toBe('better')
    expect(judgeAt(dataset, KEY, 2021)).toMatchObject({
      kind: 'notComparable',
      beforeBreak: { edition: 2020 },
    })
  })

  test('is null if no edition could compare', () => {
    const dataset = buildDataset({ 2016: parseRows('2016=1'), 2021: parseRows('2021=60*') })
    expect(judgeAt(dataset, KEY, 2021)).toMatchObject({ kind: 'notComparable', beforeBreak: null })
  })
})

test('an unknown indicator throws', () => {
  const dataset = buildDataset({ 2020: parseRows(FIVE) })
  expect(() => judgeAt(dataset, { ...KEY, indicator: 'none' }, 2020)).toThrow(
    'no such indicator: none',
  )
})

test('the findings of an edition are its headline series, judged once', () => {
  const headline = ['male', 'female'].map((group) => ({ dimension: 'sex', group }))
  const dataset = buildDataset(
    { 2020: parseRows(FIVE), 2021: [] },
    { indicators: [createIndicator(), createIndicator({ id: 'two', headline })] },
  )
  const findings = getFindings(dataset, 2020)
  expect(findings.map(({ verdict }) => `${verdict.key.indicator} ${verdict.key.group}`)).toEqual([
    'one ',
    'two male',
    'two female',
  ])
  expect(findings[0]?.verdict.kind).toBe('better')
  expect(findings[1]?.indicator.id).toBe('two')
  expect(getFindings(dataset, 2020)).toBe(findings)
  expect(getFindings(dataset, 2021)).not.toBe(findings)
})
