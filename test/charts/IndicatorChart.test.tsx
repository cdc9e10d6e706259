import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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

test('the static chart is complete, has its name and can be focused', async () => {
  render(<IndicatorChart model={model} translator={english} />)
  const [still] = screen.getAllByRole('img', { name: /^Cold homes/ })
  expect(still).toBeVisible()
  expect(still).toHaveAttribute('tabindex', '0')
  expect(
    screen.getByText('Hollow marks are provisional, estimated or of low reliability.'),
  ).toBeVisible()
})

test('the first focus loads the interactive chart with the same figures, and it has the focus', async () => {
  render(<IndicatorChart model={model} translator={english} />)
  await userEvent.tab()
  const chart = await screen.findByRole('application')
  expect(chart).toHaveAccessibleName(/Cold homes/)
  expect(chart.querySelectorAll('.chart-mark')).toHaveLength(3)
  expect(chart).toHaveFocus()
  // The text alternative remains beside it.
  expect(screen.getByText(/York: 10\.5% in 2016, 8\.9% in 2017/, { selector: 'p' })).toBeVisible()
})

test('hovering loads the interactive chart, without moving the focus', async () => {
  render(<IndicatorChart model={model} translator={english} />)
  expect(screen.queryByRole('application')).toBeNull()
  await userEvent.hover(screen.getAllByRole('img', { name: /^Cold homes/ })[0]!)
  await screen.findByRole('application')
  expect(document.body).toHaveFocus()
})

test('a failing chart is left out and reported, so that the static chart is shown again', () => {
  const silent = console.error
  console.error = () => {}
  const Broken = () => {
    throw new Error('no chart today')
  }
  let faults = 0
  render(
    <ChartFallback onFault={() => faults++}>
      <Broken />
    </ChartFallback>,
  )
  console.error = silent
  expect(faults).toBe(1)
})

test('a sparkline is hidden from screen readers', () => {
  const line = createSparklineModel(dataset, listKeys('york')[0]!, 2025, 2016)
  const { container } = render(<Sparkline model={line} />)
  const svg = container.querySelector('svg')
  expect(svg).toHaveAttribute('aria-hidden', 'true')
  expect(svg?.querySelectorAll('.chart-level')).toHaveLength(1)
})
