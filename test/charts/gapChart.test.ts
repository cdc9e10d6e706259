// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createGapChartModel } from '../../src/charts/model/gapChart.ts'
import { drawGapChart } from '../../src/charts/svg/gapChart.ts'
import { serializeSvg } from '../../src/charts/svg/node.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'

const side = (group: string) => ({ ...listKeys('york')[0]!, dimension: 'sex', group })

function both(period: string, female: number, male: number, status = ''): ColdHomesRow[] {
  return [
    { period, value: female, dimension: 'sex', group: 'female', status },
    { period, value: male, dimension: 'sex', group: 'male', status },
  ]
}

function createGap(rows: readonly ColdHomesRow[]) {
  return createGapChartModel({
    dataset: buildColdHomes(rows),
    indicator: COLD_HOMES,
    edition: 2025,
    key: side('female'),
    reference: side('male'),
    translator: english,
  })
}

describe('the gap between a group and its reference group', () => {
  test('has a pair for each period that both have', () => {
    const { pairs } = createGap([
      ...both('2016', 30, 20),
      { period: '2017', value: 31, dimension: 'sex', group: 'female' },
      ...both('2018', 28, 24),
    ])
    expect(pairs.map(({ period, size }) => [period, size])).toEqual([
      ['2016', '10.0 percentage points'],
      ['2018', '4.0 percentage points'],
    ])
  })

  test('comes first in the notes, with the first and the latest year', () => {
    const { chart } = createGap([...both('2016', 30, 20), ...both('2018', 28, 24)])
    expect(chart.notes[0]?.text).toBe(
      'Gap: 10.0 percentage points in 2016, 4.0 percentage points in 2018.',
    )
    expect(chart.alternative).toContain('Gap: 10.0 percentage points in 2016')
  })

  test('is not compared with the baseline across a break', () => {
    const { chart } = createGap([...both('2016', 30, 20), ...both('2018', 28, 24, 'break')])
    expect(chart.notes[0]?.text).toBe('Gap: 4.0 percentage points in 2018.')
  })

  test('has no note on dotted lines, and one of its own on another definition', () => {
    const { chart } = createGap([
      ...both('2016', 30, 20),
      ...both('2018', 28, 24),
      ...both('2019', 50, 40, 'definition differs'),
    ])
    expect(chart.notes.map(({ kind }) => kind)).toEqual(['difference', 'notComparable'])
    expect(chart.notes[1]?.text).toBe(english.t('chart.gap.apart'))
  })

  test('draws one vertical line for each pair and a mark for every figure', () => {
    const model = createGap([...both('2016', 30, 20), ...both('2017', 28, 24)])
    const text = serializeSvg(drawGapChart(model, { width: 320, height: 290, textSize: 14 }, 'gap'))
    expect(text.match(/chart-distance/g)).toHaveLength(2)
    // Four figures, and a mark beside each of the two names.
    expect(text.match(/chart-mark/g)).toHaveLength(6)
    expect(text).not.toContain('chart-run')
  })
})
