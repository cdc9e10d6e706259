import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IndicatorChart } from '../../src/charts/react/IndicatorChart.tsx'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { Sparkline } from '../../src/charts/react/Sparkline.tsx'
import { createSparklineModel } from '../../src/charts/model/sparkline.ts'
import { ChartFallback } from '../../src/charts/react/ChartFallback.tsx'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'

const ROWS: readonly ColdHomesRow[] = [
  { period: '2016', value: 10.5 },
  { period: '2017', value: 8.9, status: 'provisional' },
]

const dataset = buildColdHomes(ROWS)
const model = createLineChartModel({
  dataset,
  indicator: COLD_HOMES,
  edition: 2025,
  keys: listKeys('york'),
  translator: english,
})

test('the still picture stands there at once, with its name', () => {
  render(<IndicatorChart model={model} translator={english} />)
  const [still] = screen.getAllByRole('img', { name: /^Cold homes/ })
  expect(still).toBeVisible()
  expect(
    screen.getByText('Hollow marks are provisional, estimated or of low reliability.'),
  ).toBeVisible()
})

test('the chart that takes its place can be reached with the keyboard and has the same figures', async () => {
  render(<IndicatorChart model={model} translator={english} />)
  const chart = await screen.findByRole('application')
  expect(chart).toHaveAttribute('tabindex', '0')
  expect(chart).toHaveAccessibleName(/Cold homes/)
  expect(chart.querySelectorAll('.chart-mark')).toHaveLength(3)
  expect(chart.querySelector('desc')).toHaveTextContent('York: 10.5% in 2016, 8.9% in 2017')
})

test('a chart that fails leaves the still picture', () => {
  const silent = console.error
  console.error = () => {}
  const Broken = () => {
    throw new Error('no chart today')
  }
  render(
    <ChartFallback still={<p>still</p>}>
      <Broken />
    </ChartFallback>,
  )
  console.error = silent
  expect(screen.getByText('still')).toBeVisible()
})

test('the small line of a list is hidden from screen readers', () => {
  const line = createSparklineModel(dataset, listKeys('york')[0]!, 2025, 2016)
  const { container } = render(<Sparkline model={line} />)
  const svg = container.querySelector('svg')
  expect(svg).toHaveAttribute('aria-hidden', 'true')
  expect(svg?.querySelectorAll('.chart-level')).toHaveLength(1)
})
