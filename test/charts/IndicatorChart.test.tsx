import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IndicatorChart } from '../../src/charts/IndicatorChart.tsx'
import { lineChartModel } from '../../src/charts/model/lineChart.ts'
import { Sparkline } from '../../src/charts/Sparkline.tsx'
import { sparklineModel } from '../../src/charts/model/sparkline.ts'
import { StillInstead } from '../../src/charts/StillInstead.tsx'
import { builtDataset, COLD_HOMES, keysOf, type Row } from './builtDataset.ts'
import { ENGLISH } from './english.ts'

const ROWS: readonly Row[] = [
  { period: '2016', value: 10.5 },
  { period: '2017', value: 8.9, status: 'provisional' },
]

const dataset = builtDataset(ROWS)
const model = lineChartModel({
  dataset,
  indicator: COLD_HOMES,
  edition: 2025,
  keys: keysOf('york'),
  words: ENGLISH,
})

test('the still picture stands there at once, with its name', () => {
  render(<IndicatorChart model={model} words={ENGLISH} />)
  const [still] = screen.getAllByRole('img', { name: /^Cold homes/ })
  expect(still).toBeVisible()
  expect(
    screen.getByText('Hollow marks are provisional, estimated or of low reliability.'),
  ).toBeVisible()
})

test('the chart that takes its place can be reached with the keyboard and has the same figures', async () => {
  render(<IndicatorChart model={model} words={ENGLISH} />)
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
    <StillInstead still={<p>still</p>}>
      <Broken />
    </StillInstead>,
  )
  console.error = silent
  expect(screen.getByText('still')).toBeVisible()
})

test('the small line of a list is hidden from screen readers', () => {
  const line = sparklineModel(dataset, keysOf('york')[0]!, 2025, 2016)
  const { container } = render(<Sparkline model={line} />)
  const svg = container.querySelector('svg')
  expect(svg).toHaveAttribute('aria-hidden', 'true')
  expect(svg?.querySelectorAll('.chart-level')).toHaveLength(1)
})
