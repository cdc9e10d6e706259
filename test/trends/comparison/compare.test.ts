// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { yearlyCells } from '../../builders/series.ts'
import { compareCells, compareCellsOrThrow } from '../../builders/comparison.ts'

const getGaps = ({ periods }: ReturnType<typeof compareCellsOrThrow>) =>
  periods.map(({ period, gap }) => `${period.text}=${Number(gap.value.toFixed(3))}`).join(' ')

describe('the compared gap', () => {
  test('is city minus other for each common period', () => {
    const comparison = compareCellsOrThrow(
      '2016=5 2017=7 2018=s 2019=4 2021=8',
      '2016=8 2018=9 2019=1 2021=8.5',
    )
    expect(getGaps(comparison)).toBe('2016=-3 2019=3 2021=-0.5')
    expect(comparison).toMatchObject({
      scale: 'difference',
      ratePer: 1,
      decimals: 1,
      edition: 2025,
    })
    expect(comparison.periods[0].gap).toMatchObject({ limits: null, status: [], note: {} })
    expect(comparison.key.area).toBe('here')
    expect(comparison.other.area).toBe('there')
  })

  test('is a difference of distances for direction toward', () => {
    const comparison = compareCellsOrThrow('2016=-2 2017=1', '2016=3 2017=3', {
      direction: 'toward',
      target: 0.5,
    })
    // 2.5 - 2.5, then 0.5 - 2.5
    expect(getGaps(comparison)).toBe('2016=0 2017=-2')
    expect(comparison).toMatchObject({ scale: 'distance', desiredDirection: 'down' })
    expect(compareCellsOrThrow('2016=1', '2016=2', { direction: 'toward' })).toMatchObject({
      scale: 'difference',
      desiredDirection: 'none',
    })
  })

  test('is a ratio for money, so that inflation cancels', () => {
    const comparison = compareCellsOrThrow('2016=90 2017=198', '2016=100 2017=220', {
      measure: 'money',
      unit: { en: 'GBP a week' },
    })
    expect(getGaps(comparison)).toBe('2016=0.9 2017=0.9')
    // £0.1 in £100 is 0.001.
    expect(comparison).toMatchObject({ scale: 'ratio', decimals: 3, desiredDirection: 'up' })
    // The least precise ratio counts: £0.1 in £10 is 0.01.
    expect(
      compareCellsOrThrow('2016=9 2017=90', '2016=10 2017=100', { measure: 'money' }).decimals,
    ).toBe(2)
    const toward = { measure: 'money', direction: 'toward', target: 5 } as const
    expect(compareCellsOrThrow('2016=90', '2016=100', toward)).toMatchObject({
      scale: 'ratio',
      desiredDirection: 'none',
    })
    expect(compareCells('2016=90', '2016=0', { measure: 'money' })).toBe('noCommonPeriod')
    expect(getGaps(compareCellsOrThrow('2016=90', '2016=0'))).toBe('2016=90')
  })

  test('has the desired direction of the indicator', () => {
    expect(compareCellsOrThrow('2016=1', '2016=2').desiredDirection).toBe('up')
    expect(compareCellsOrThrow('2016=1', '2016=2', { direction: 'none' }).desiredDirection).toBe(
      'none',
    )
  })

  test('compares counts and amounts as rates only', () => {
    for (const measure of ['count', 'amount'] as const) {
      expect(compareCells('2016=5', '2016=500', { measure })).toBe('noDenominator')
      expect(compareCells('2016=5[5/100]', '2016=500', { measure })).toBe('noDenominator')
      expect(compareCells('2016=5[5/0]', '2016=500[500/9]', { measure })).toBe('noDenominator')
      expect(compareCells('2016=5', '2017=500', { measure })).toBe('noCommonPeriod')
    }
    const rates = compareCellsOrThrow('2016=5[5/1000] 2017=6', '2016=400[400/200000] 2017=3[3/4]', {
      measure: 'count',
      decimals: 0,
    })
    // 5 and 2 per thousand; one more person in the city is one per thousand.
    expect(rates).toMatchObject({ ratePer: 1000, decimals: 0 })
    expect(rates.periods).toMatchObject([{ city: 5, other: 2, gap: { value: 3 } }])
  })

  test('converts limits of a count to limits of its rate', () => {
    const line = '2016=5(3.5..6.5)[5/1000]'
    // Half widths 1.5 and 2 per thousand combine to 2.5.
    expect(
      compareCellsOrThrow(line, '2016=4(0..8)[4/2000]', { measure: 'count' }).periods,
    ).toMatchObject([
      { city: 5, other: 2, error: expect.closeTo(2.5 / 1.96, 10), gap: { value: 3 } },
    ])
  })

  test('rates of 0 have a readable unit', () => {
    const none = compareCellsOrThrow('2016=0[0/10]', '2016=3[3/100]', { measure: 'count' })
    expect(none).toMatchObject({ ratePer: 100, periods: [{ city: 0, other: 3 }] })
    expect(compareCellsOrThrow('2016=0[0/10]', '2016=0[0/9]', { measure: 'count' }).ratePer).toBe(1)
    const rare = compareCellsOrThrow('2016=1[1/90000000]', '2016=1[1/9]', { measure: 'count' })
    expect(rare.ratePer).toBe(1_000_000)
    const often = compareCellsOrThrow('2016=1[1/1]', '2016=1[1/1]', { measure: 'count' })
    expect(often.ratePer).toBe(1)
  })

  test('a median of authorities is not compared', () => {
    expect(compareCells('2016=5', '2016=5', { otherKind: 'benchmark' })).toBe('benchmark')
  })

  test('a break of either begins a new segment, also one that both have', () => {
    const steady = yearlyCells(2016, [1, 2, 3, 4, 5])
    expect(getGaps(compareCellsOrThrow(steady, '2016=1 2018=1* 2019=1 2020=1'))).toBe(
      '2018=2 2019=3 2020=4',
    )
    expect(getGaps(compareCellsOrThrow('2016=1 2018=1* 2019=1 2020=1', steady))).toBe(
      '2018=-2 2019=-3 2020=-4',
    )
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2* 2018=3', '2016=1 2017=1* 2018=1'))).toBe(
      '2017=1 2018=2',
    )
    // The later of two breaks in either series; and a break in a period that the other lacks.
    expect(
      getGaps(compareCellsOrThrow('2016=1 2018=1* 2019=1', '2016=1 2017=1* 2018=1 2019=1')),
    ).toBe('2018=0 2019=0')
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2* 2018=3', '2016=1 2018=1'))).toBe('2018=2')
  })

  test('a break at the latest common period leaves only that period', () => {
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2*', '2016=1 2017=1'))).toBe('2017=1')
  })

  test('a gap has the statuses of both figures', () => {
    const [only] = compareCellsOrThrow('2016=5e?', '2016=4l?').periods
    expect(only.gap.status).toEqual(['estimated', 'provisional', 'low reliability'])
  })

  test('a break after the latest common period has no effect', () => {
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2 2025=3*', '2016=1 2017=1'))).toBe(
      '2016=0 2017=1',
    )
  })

  test('figures whose definition differs are excluded, also if both places have one', () => {
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2~ 2018=3', '2016=1 2017=1~ 2018=1'))).toBe(
      '2016=0 2018=2',
    )
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2~ 2018=3', '2016=1 2017=1 2018=1'))).toBe(
      '2016=0 2018=2',
    )
    expect(getGaps(compareCellsOrThrow('2016=1 2017=2 2018=3', '2016=1 2017=1~ 2018=1'))).toBe(
      '2016=0 2018=2',
    )
  })

  test('quarters are compared with the same quarter, pooled years with as many pooled years', () => {
    const line = '2016-Q1=1 2016-Q2=9 2017-Q1=3 2017-Q2=9 2018-Q1=5'
    expect(getGaps(compareCellsOrThrow(line, line))).toBe('2016-Q1=0 2017-Q1=0 2018-Q1=0')
  })

  test('series that share no period are not compared', () => {
    expect(compareCells('2016=1', '2017=1')).toBe('noCommonPeriod')
  })
})

describe('the change of the gap', () => {
  const still = yearlyCells(2016, [10, 10, 10, 10, 10, 10])

  test('is clear for a line: 5 in 6 years without scatter', () => {
    const { change } = compareCellsOrThrow(yearlyCells(2016, [10, 11, 12, 13, 14, 15]), still)
    expect(change).toMatchObject({
      from: { period: { text: '2016' }, gap: { value: 0 } },
      to: { period: { text: '2021' }, gap: { value: 5 } },
      // A quarter of 0.1 is the minimum scatter.
      evidence: {
        method: 'lineOrStep',
        result: { n: 6, rise: 5, scatter: 0.025, clear: 'line' },
      },
      direction: 'up',
    })
  })

  test('is clear for a lasting step', () => {
    const { change } = compareCellsOrThrow(yearlyCells(2016, [3, 3, 3, 3, 1, 1]), still)
    expect(change).toMatchObject({
      evidence: { result: { step: { at: 2020, difference: -2 } } },
      direction: 'down',
    })
  })

  test('changes common to both cancel', () => {
    const swings = [10, 90, 10, 10, 70, 10]
    const { change } = compareCellsOrThrow(
      yearlyCells(
        2016,
        swings.map((value, i) => value + i),
      ),
      yearlyCells(2016, swings),
    )
    expect(change?.direction).toBe('up')
  })

  test('starts at the baseline', () => {
    const city = yearlyCells(2014, [90, 90, 10, 11, 12, 13, 14])
    const { change, periods } = compareCellsOrThrow(city, yearlyCells(2014, [9, 9, 9, 9, 9, 9, 9]))
    expect(periods).toHaveLength(7)
    expect(change?.from.period.text).toBe('2016')
    expect(change?.evidence).toMatchObject({ result: { n: 5 } })
    expect(change?.direction).toBe('up')
    expect(compareCellsOrThrow(city, city, { baselineYear: 2019 }).change?.from.period.text).toBe(
      '2019',
    )
  })

  test('needs two common periods since the baseline', () => {
    expect(compareCellsOrThrow('2014=1 2015=2 2016=3', '2014=1 2015=1 2016=1').change).toBeNull()
    expect(compareCellsOrThrow('2014=1 2015=2', '2014=1 2015=1').change).toBeNull()
    expect(compareCellsOrThrow('2016=1 2017=2', '2016=1 2017=1').change).toMatchObject({
      evidence: null,
      direction: null,
    })
  })

  test('for fewer than five periods is decided by the limits of all four figures', () => {
    // Standard errors 1 each: a change of 4 is 2 x sqrt(1 + 1 + 1 + 1).
    const limits = (value: number) => `${value}(${value - 1.96}..${value + 1.96})`
    const other = `2016=${limits(5)} 2020=${limits(5)}`
    const z = (to: number) =>
      compareCellsOrThrow(`2016=${limits(10)} 2020=${limits(to)}`, other).change
    expect(z(14)).toMatchObject({
      evidence: { method: 'differenceOfEstimates', z: expect.closeTo(2, 10) },
      direction: 'up',
    })
    expect(z(6)?.direction).toBe('down')
    expect(z(13.9)).toMatchObject({ evidence: { z: expect.closeTo(1.95, 10) }, direction: null })
    expect(z(6.1)?.direction).toBeNull()
    expect(compareCellsOrThrow(`2016=${limits(10)} 2020=14`, other).change?.evidence).toBeNull()
    expect(compareCellsOrThrow(`2016=10 2020=${limits(14)}`, other).change?.evidence).toBeNull()
    expect(
      compareCellsOrThrow(`2016=${limits(10)} 2020=${limits(14)}`, '2016=5 2020=5').change,
    ).toMatchObject({
      evidence: null,
    })
  })

  test('uses relative errors for a ratio', () => {
    // Relative errors of 0.03 and 0.04: 0.05 of the ratio 1 and 0.1 of 2, 1 / 0.1118
    const se = (value: number, share: number) =>
      `${value}(${value - 1.96 * share * value}..${value + 1.96 * share * value})`
    const { change } = compareCellsOrThrow(
      `2016=${se(100, 0.03)} 2017=${se(200, 0.03)}`,
      `2016=${se(100, 0.04)} 2017=${se(100, 0.04)}`,
      { measure: 'money' },
    )
    expect(change?.evidence).toMatchObject({ z: expect.closeTo(8.9443, 4) })
  })

  test('is never decided by limits with five figures', () => {
    const wide = [0, 1, 2, 3, 4].map((i) => `${2016 + i}=${i}(-90..90)`).join(' ')
    const { change } = compareCellsOrThrow(wide, '2016=0(-1..1) 2017=0 2018=0 2019=0 2020=0(-1..1)')
    expect(change).toMatchObject({ evidence: { method: 'lineOrStep' }, direction: 'up' })
  })

  test('must reach the meaningful change of the indicator', () => {
    const city = yearlyCells(2016, [10, 10.1, 10.2, 10.3, 10.4])
    expect(compareCellsOrThrow(city, still, { meaningfulChange: 0.4 }).change?.direction).toBe('up')
    expect(compareCellsOrThrow(city, still, { meaningfulChange: 0.5 }).change?.direction).toBeNull()
    const down = yearlyCells(2016, [10, 9.9, 9.8, 9.7, 9.6])
    expect(compareCellsOrThrow(down, still, { meaningfulChange: 0.4 }).change?.direction).toBe(
      'down',
    )
    // The meaningful change is in the unit, so it does not apply to a ratio or a rate.
    const money = { measure: 'money', meaningfulChange: 5 } as const
    expect(compareCellsOrThrow(city, still, money).change?.direction).toBe('up')
    const rate = (first: number, by: number) =>
      [0, 1, 2, 3, 4].map((i) => `${2016 + i}=${first + by * i}[1/1000]`).join(' ')
    const count = { measure: 'count', meaningfulChange: 5 } as const
    expect(compareCellsOrThrow(rate(10, 1), rate(10, 0), count).change?.direction).toBe('up')
  })
})

describe('pooled periods', () => {
  const pool = (values: readonly number[], years = 3) =>
    values.map((value, i) => `${2017 - years + i}-${2016 + i}=${value}`).join(' ')

  test('overlapping without limits: the line alone with its own constant', () => {
    const { change } = compareCellsOrThrow(pool([1, 2, 3, 4, 5]), pool([1, 1, 1, 1, 1]))
    expect(change).toMatchObject({
      evidence: { method: 'pooledLine', n: 5, rise: 4, ratio: 160, constant: 16.7 },
      direction: 'up',
    })
    expect(
      compareCellsOrThrow(pool([9, 7, 5, 3, 1], 2), pool([1, 1, 1, 1, 1], 2)).change,
    ).toMatchObject({
      evidence: { constant: 13.4 },
      direction: 'down',
    })
  })

  test('overlapping without limits: a ratio of 4 does not exceed 16.7', () => {
    // Gaps 0 2 1 4 3: slope 0.8, rise 3.2, distances 0.4 0.8 1 1.2 0.6, mean 0.8.
    const { change } = compareCellsOrThrow(pool([0, 2, 1, 4, 3]), pool([0, 0, 0, 0, 0]))
    expect(change?.evidence).toMatchObject({ ratio: expect.closeTo(4, 10) })
    expect(change?.direction).toBeNull()
  })

  test('four figures, or figures that overlap the first, are too few', () => {
    expect(compareCellsOrThrow(pool([1, 2, 3, 4]), pool([1, 1, 1, 1])).change?.evidence).toBeNull()
    const limits = '2014-2016=1(0..2) 2015-2017=9(8..10)'
    expect(compareCellsOrThrow(limits, limits).change?.evidence).toBeNull()
  })

  test('with limits: decided by the limits of periods that share no year', () => {
    const line = (v: readonly number[]) =>
      v
        .map((value, i) => `${2014 + i}-${2016 + i}=${value}(${value - 1.96}..${value + 1.96})`)
        .join(' ')
    const { change } = compareCellsOrThrow(line([10, 11, 12, 14]), line([5, 5, 5, 5]))
    expect(change?.evidence).toMatchObject({
      method: 'differenceOfEstimates',
      z: expect.closeTo(2, 10),
    })
  })

  test('four or more pooled years: only periods that share no year are judged', () => {
    const apart = (v: readonly number[]) =>
      v.map((value, i) => `${1996 + 5 * i}-${2000 + 5 * i}=${value}`).join(' ')
    const { change } = compareCellsOrThrow(apart([1, 2, 3, 4, 5]), apart([0, 0, 0, 0, 0]), {
      baselineYear: 2000,
    })
    expect(change).toMatchObject({
      evidence: { method: 'lineOrStep', result: { n: 5 } },
      direction: 'up',
    })
  })
})
