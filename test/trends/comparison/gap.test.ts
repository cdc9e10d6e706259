// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Series } from '../../../src/model/series.ts'
import { judgeGap } from '../../../src/trends/comparison/gap.ts'
import { createSeries, yearlyCells } from '../../builders/series.ts'

const createWomen = (line: string) =>
  createSeries(line, 2025, { dimension: 'sex', group: 'female' })
const createMen = (line: string) => createSeries(line, 2025, { dimension: 'sex', group: 'male' })

function formatFigures({ figures }: Series): string {
  return figures.map(({ period, value }) => `${period.text}=${value}`).join(' ')
}

describe('the gap between a group and its reference group', () => {
  test('is the difference in each common period', () => {
    const { series } = judgeGap(
      createWomen('2016=5 2017=7 2018=s 2019=4 2021=8'),
      createMen('2016=8 2018=9 2019=1 2020=3 2021=s'),
    )
    expect(formatFigures(series)).toBe('2016=-3 2019=3')
    expect(series.key).toMatchObject({ dimension: 'sex', group: 'female' })
  })

  test('narrows or widens by its size, whatever its sign', () => {
    const still = createMen(yearlyCells(2020, [10, 10, 10, 10, 10, 10]))
    expect(judgeGap(createWomen(yearlyCells(2020, [1, 2, 3, 4, 5, 6])), still)).toMatchObject({
      direction: 'narrowing',
      verdict: {
        kind: 'better',
        baselineChange: { change: -5 },
        // Sizes 9 8 7 6 5 4: the minimum scatter, a quarter of 1.
        evidence: {
          method: 'lineOrStep',
          change: -5,
          slope: -1,
          result: { n: 6, rise: -5, scatter: 0.25 },
        },
      },
    })
    expect(judgeGap(createWomen(yearlyCells(2020, [11, 12, 13, 14, 15, 16])), still)).toMatchObject(
      {
        direction: 'widening',
        verdict: { kind: 'worse', baselineChange: { change: 5 } },
      },
    )
  })

  test('is judged by its absolute value if it changes sign', () => {
    const still = createMen(yearlyCells(2020, [0, 0, 0, 0, 0, 0]))
    expect(judgeGap(createWomen(yearlyCells(2020, [-5, -3, -1, 1, 3, 5])), still)).toMatchObject({
      direction: null,
      verdict: { kind: 'noClearChange', evidence: { change: 0 } },
    })
  })

  test('has limits if both have them: SE² = SE_a² + SE_b²', () => {
    // Half widths 3 and 4 combine to 5.
    const { series, verdict } = judgeGap(
      createWomen('2016=10(7..13) 2017=10(7..13) 2025=30(27..33)'),
      createMen('2016=8(4..12) 2017=8 2025=8(4..12)'),
    )
    expect(series.figures.map(({ limits }) => limits)).toEqual([
      { lower: -3, upper: 7 },
      null,
      { lower: 17, upper: 27 },
    ])
    // 20 / (sqrt(2) * 5 / 1.96)
    expect(verdict?.evidence).toMatchObject({
      method: 'differenceOfEstimates',
      z: expect.closeTo(5.5437, 4),
      clear: true,
    })
  })

  test('has no limits if only one side has them', () => {
    const { series } = judgeGap(createWomen('2016=10(7..13)'), createMen('2016=8(8..8)'))
    expect(series.figures[0]?.limits).toBeNull()
  })

  test('has the statuses of both figures', () => {
    const { series, verdict } = judgeGap(
      createWomen('2016=10? 2018=3~ 2025=4'),
      createMen('2016=8e? 2018=5 2025=9[1/2]l'),
    )
    expect(series.figures.map(({ status }) => status)).toEqual([
      ['provisional', 'estimated'],
      ['definition differs'],
      ['low reliability'],
    ])
    expect(series.figures[2]).toMatchObject({ numerator: null, denominator: null, note: {} })
    expect(verdict?.caveats.map(({ kind }) => kind)).toEqual([
      'provisional',
      'estimated',
      'lowReliability',
      'definitionDiffers',
    ])
  })

  test('is not compared across a break of either, also in a period that the other lacks', () => {
    const steady = yearlyCells(2016, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const broken = judgeGap(createWomen(steady), createMen('2016=9 2018=9* 2019=9 2024=9'))
    expect(broken.verdict).toMatchObject({
      kind: 'notComparable',
      sinceBreak: { baselineChange: { from: { period: { text: '2018' } } } },
    })
    const unseen = judgeGap(
      createWomen('2016=1 2018=2* 2019=3 2025=4'),
      createMen('2016=9 2019=9 2025=9'),
    )
    expect([...unseen.series.breaks]).toEqual(['2019'])
    expect(
      judgeGap(createWomen('2016=1 2018=2* 2025=3*'), createMen('2016=9')).series.breaks.size,
    ).toBe(0)
  })

  test('uses the given baseline, edition and meaningful change', () => {
    const [a, b] = [
      createWomen(yearlyCells(2016, [1, 2, 3, 4, 5, 6])),
      createMen(yearlyCells(2016, [9, 9, 9, 9, 9, 9])),
    ]
    expect(judgeGap(a, b).verdict).toMatchObject({
      kind: 'noRecentFigure',
      baseline: 2016,
      edition: 2025,
    })
    expect(judgeGap(a, b, { edition: 2022, baseline: 2017 })).toMatchObject({
      direction: 'narrowing',
      verdict: { baseline: 2017, edition: 2022, baselineChange: { change: -4 } },
      series: { edition: 2022 },
    })
    expect(judgeGap(a, b, { edition: 2022, meaningfulChange: 6 }).direction).toBeNull()
    expect(judgeGap(a, b, { edition: 2022, meaningfulChange: 5 }).direction).toBe('narrowing')
    // A rise of 0.5 is 20 times a quarter of 0.1, and 2 times a quarter of 1.
    const slow = createWomen(yearlyCells(2020, [1, 1.1, 1.2, 1.3, 1.4, 1.5]))
    const still = createMen(yearlyCells(2020, [9, 9, 9, 9, 9, 9]))
    expect(judgeGap(slow, still, { decimals: 1 }).direction).toBe('narrowing')
    expect(judgeGap(slow, still).direction).toBeNull()
  })

  test('of series without a common period is empty, and has the reason', () => {
    const { series, direction, verdict } = judgeGap(createWomen('2016=1'), createMen('2017=1'))
    expect(series.figures).toEqual([])
    expect(direction).toBeNull()
    expect(verdict?.kind).toBe('noFigureSinceBaseline')
  })
})

describe('a total that contains the group', () => {
  test('is shown and not tested, since the groups share people', () => {
    const { series, direction, verdict } = judgeGap(
      createWomen(yearlyCells(2020, [1, 2, 3, 4, 5, 6])),
      createSeries(yearlyCells(2020, [9, 9, 9, 9, 9, 9])),
    )
    expect(formatFigures(series)).toBe(yearlyCells(2020, [-8, -7, -6, -5, -4, -3]))
    expect({ direction, verdict }).toEqual({ direction: null, verdict: null })
  })

  test('gives the first and latest size since the baseline, inside a segment', () => {
    const nine = createSeries(yearlyCells(2014, [9, 9, 9, 9, 9, 9]))
    const findUntested = (line: string, baseline?: number) => {
      const change = judgeGap(
        createWomen(line),
        nine,
        baseline === undefined ? {} : { baseline },
      ).untested
      return change && [change.from, change.to].map((one) => `${one.period.text}=${one.value}`)
    }
    const line = yearlyCells(2014, [1, 2, 3, 4, 12])
    expect(findUntested(line)).toEqual(['2014=8', '2018=3'])
    expect(findUntested(line, 2016)).toEqual(['2016=6', '2018=3'])
    expect(findUntested('2014=1 2016=2* 2017=3')).toEqual(['2016=7', '2017=6'])
    expect(findUntested('2014=1 2017=3~')).toBeNull()
    expect(findUntested('2020=1')).toBeNull()
  })

  test('of another area is compared, also of the country', () => {
    const england = createSeries(yearlyCells(2020, [9, 9, 9, 9, 9, 9]), 2025, { area: 'england' })
    expect(judgeGap(createWomen(yearlyCells(2020, [1, 2, 3, 4, 5, 6])), england).direction).toBe(
      'narrowing',
    )
    expect(judgeGap(createSeries(yearlyCells(2020, [1, 2, 3, 4, 5, 6])), england).direction).toBe(
      'narrowing',
    )
    expect(
      judgeGap(england, createWomen(yearlyCells(2020, [1, 2, 3, 4, 5, 6]))).verdict,
    ).not.toBeNull()
  })

  test('two totals of one area do not contain each other', () => {
    const total = createSeries(yearlyCells(2020, [9, 9, 9, 9, 9, 9]))
    expect(judgeGap(total, total).verdict?.kind).toBe('noClearChange')
  })
})
