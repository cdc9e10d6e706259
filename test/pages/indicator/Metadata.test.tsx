import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Indicator } from '../../../src/model/dataset.ts'
import { Metadata } from '../../../src/pages/indicator/Metadata.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import { createIndicator, buildDataset } from '../../builders/dataset.ts'
import { english } from '../../builders/translators.ts'

const URL = 'https://example.org/prices'
const pay = createIndicator({ measure: 'money', unit: { en: 'GBP a week' } })

function open(indicator: Indicator, url = URL) {
  const priceIndex = [2024, 2025].map((year) => ({
    year,
    index: year - 1900,
    source: 'Statistics office, April',
    sourceUrl: url,
  }))
  const dataset = buildDataset({ 2025: [] }, { priceIndex, indicators: [indicator] })
  const target = { page: 'indicator', indicator: indicator.id, area: null, group: null } as const
  const route = { lang: 'en', edition: 2025, target } as const
  const reader = { dataset, edition: dataset.editions[0]!, route, translator: english }
  render(
    <PageReactContext value={reader}>
      <Metadata indicator={indicator} />
    </PageReactContext>,
  )
}

test('pay names the source of the prices that adjust it, once for all years', () => {
  open(pay)
  expect(screen.getByText('Consumer prices')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Statistics office, April' })).toHaveAttribute(
    'href',
    URL,
  )
})

test('an address that is none is no link', () => {
  open(pay, 'javascript:alert(1)')
  expect(screen.getByText('Statistics office, April')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Statistics office, April' })).toBeNull()
})

test.each([
  ['what is no money', createIndicator()],
  [
    'money in the prices of one year',
    createIndicator({ ...pay, unit: { en: 'GBP a week, 2024 prices' } }),
  ],
])('%s names no prices', (_name, indicator) => {
  open(indicator)
  expect(screen.queryByText('Consumer prices')).toBeNull()
})
