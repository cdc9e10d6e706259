// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { indicatorsAt, type Dataset } from '../../src/model/dataset.ts'
import { isMeasured } from '../../src/model/figure.ts'
import { timeOf } from '../../src/model/period.ts'
import { seriesAt } from '../../src/model/series.ts'
import { lineOrStep, type LineOrStep } from '../../src/trends/lineOrStep.ts'
import { readYork, yorkKey } from './yorkPackage.ts'

// The worked examples of the method: recomputed from York's rows by an independent program.

const EDITION = 2025

let york: Dataset

beforeAll(async () => {
  york = await readYork()
})

/** The rule on all figures of a series from a year on, breaks or not, without those that stand apart. */
function resultOf(text: string, from = 2016): LineOrStep {
  const key = yorkKey(text)
  const { figures } = seriesAt(york, key, EDITION)
  const points = figures
    .filter(isMeasured)
    .filter(({ period, status }) => {
      return period.referenceYear >= from && !status.includes('definition differs')
    })
    .map(({ period, value }) => ({ t: timeOf(period), x: value }))
  const { decimals } = indicatorsAt(york, EDITION).find(({ id }) => id === key.indicator)!
  return lineOrStep(points, 10 ** -decimals)
}

describe("York's series, baseline 2016", () => {
  test.each<[string, number, number, number, number, number, LineOrStep['clear']]>([
    // figures, rise, scatter, ratio of the line, ratio of the step
    ['persistent-absence', 9, 11.198, 1.871, 5.98, 12.63, 'both'],
    ['suspensions', 9, 11.176, 1.811, 6.17, 7.65, 'both'],
    ['real-living-wage', 8, 15.017, 2.266, 6.63, 5.82, 'line'],
    ['smoking', 9, -5.107, 0.866, 5.89, 4.4, 'line'],
    ['ks2-expected-standard', 8, 4.5, 3.25, 1.38, 3.2, null],
    ['care-leavers-neet', 9, 8.933, 4.096, 2.18, 2.34, null],
    ['children-in-temporary-accommodation', 7, 25.929, 10.214, 2.54, 2.45, null],
    ['homelessness-duty', 7, -48.214, 32.582, 1.48, 1.47, null],
    ['housing-affordability', 10, -0.233, 0.348, 0.67, 2.26, null],
    ['preventable-mortality', 9, 12.227, 9.403, 1.3, 2.02, null],
  ])('%s: %i figures', (text, n, rise, scatter, line, step, clear) => {
    const result = resultOf(text)
    expect(result).toMatchObject({ n, clear })
    expect(result.rise).toBeCloseTo(rise, 2)
    expect(result.scatter).toBeCloseTo(scatter, 2)
    expect(result.lineRatio).toBeCloseTo(line, 1)
    expect(result.step!.ratio).toBeCloseTo(step, 1)
    expect(result.direction).toBe(clear && (rise > 0 ? 'up' : 'down'))
  })

  test.each<[string, number, number, number, number, number, number]>([
    ['neet', 2018, 8, -1.708, 0.254, 6.71, 6.69],
    ['attainment-8', 2017, 7, 0.293, 1.165, 0.25, 1.23],
  ])('%s from %i on: %i figures', (text, from, n, rise, scatter, line, step) => {
    const result = resultOf(text, from)
    expect(result.n).toBe(n)
    expect(result.rise).toBeCloseTo(rise, 2)
    expect(result.scatter).toBeCloseTo(scatter, 2)
    expect(result.lineRatio).toBeCloseTo(line, 1)
    expect(result.step!.ratio).toBeCloseTo(step, 1)
  })

  test('recorded depression and weekly pay rise in a line', () => {
    const depression = resultOf('recorded-depression')
    expect(depression).toMatchObject({ n: 9, direction: 'up' })
    expect(depression.rise).toBeCloseTo(5.886, 2)
    expect(depression.scatter).toBeCloseTo(0.313, 2)
    expect(depression.lineRatio).toBeCloseTo(18.82, 1)
    const pay = resultOf('median-weekly-pay')
    expect(pay).toMatchObject({ n: 10, direction: 'up' })
    expect(pay.rise).toBeCloseTo(225.491, 2)
    expect(pay.scatter).toBeCloseTo(22.536, 2)
    expect(pay.lineRatio).toBeCloseTo(10.01, 1)
  })

  test('where absence and suspensions moved to another level', () => {
    const absence = resultOf('persistent-absence').step!
    expect(absence.at).toBe(2022)
    expect(absence.difference).toBeCloseTo(8.826, 2)
    const suspensions = resultOf('suspensions').step!
    expect(suspensions.at).toBe(2023)
    expect(suspensions.difference).toBeCloseTo(9.421, 2)
    expect(resultOf('neet', 2018).step!.difference).toBeCloseTo(-1.212, 2)
  })
})
