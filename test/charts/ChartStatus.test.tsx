import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { IndicatorChart } from '../../src/charts/react/IndicatorChart.tsx'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'

/** York does not change from 2017 to 2018; England changes each year and has no limits. */
const ROWS: readonly ColdHomesRow[] = [
  { period: '2016', value: 10.5 },
  { period: '2017', value: 8.9, lower: 8.1, upper: 9.7 },
  { period: '2018', value: 8.9, lower: 8.1, upper: 9.7, status: 'provisional' },
  ...[11.1, 11.4, 11.8].map((value, i) => ({ area: 'england', period: String(2016 + i), value })),
]

const model = createLineChartModel({
  dataset: buildColdHomes(ROWS),
  indicator: COLD_HOMES,
  edition: 2025,
  keys: listKeys('york', 'england'),
  translator: english,
})

async function openChart() {
  render(<IndicatorChart model={model} translator={english} />)
  fireEvent.pointerEnter(screen.getAllByRole('img')[0]!)
  const chart = await screen.findByRole('application')
  return { chart, status: screen.getByRole('status') }
}

async function press(chart: HTMLElement, key: string) {
  await act(async () => {
    fireEvent.keyDown(chart, { key })
  })
}

describe('the status region of a chart', () => {
  test('is empty at first, polite, and announced as a whole', async () => {
    const { status } = await openChart()
    expect(status).toBeEmptyDOMElement()
    expect(status).toHaveAttribute('aria-atomic', 'true')
    expect(status).toHaveAttribute('aria-live', 'polite')
  })

  test('names the period, then the city first, then the others, each with its unit', async () => {
    const { chart, status } = await openChart()
    act(() => chart.focus())
    await press(chart, 'ArrowRight')
    await waitFor(() =>
      expect(status).toHaveTextContent(
        '2017. York 8.9% of households, 95% limits 8.1% to 9.7%. England 11.4% of households.',
      ),
    )
  })

  test('repeats an unchanged figure of the city, with its statuses', async () => {
    const { chart, status } = await openChart()
    act(() => chart.focus())
    await press(chart, 'ArrowRight')
    await press(chart, 'ArrowRight')
    await waitFor(() =>
      expect(status).toHaveTextContent(
        '2018. York 8.9% of households, 95% limits 8.1% to 9.7%. provisional. England 11.8% of households.',
      ),
    )
    expect(screen.getByRole('status')).toBe(status)
  })

  test('follows End to the last year and Home to the first', async () => {
    const { chart, status } = await openChart()
    act(() => chart.focus())
    await press(chart, 'End')
    await waitFor(() => expect(status).toHaveTextContent(/^2018\. York/))
    await press(chart, 'Home')
    await waitFor(() => expect(status).toHaveTextContent(/^2016\. York 10\.5% of households\./))
  })

  test('has instructions that name the keys', async () => {
    const { chart } = await openChart()
    expect(chart.querySelector('desc')).toHaveTextContent(
      'The left and right arrow keys move through the years, Home and End go to the first and the last one.',
    )
  })
})
