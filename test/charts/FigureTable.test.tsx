import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FigureTable } from '../../src/charts/react/FigureTable.tsx'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english, norwegian } from '../builders/translators.ts'

function show(
  rows: readonly ColdHomesRow[],
  areas: readonly string[] = ['york'],
  translator = english,
) {
  const model = createLineChartModel({
    dataset: buildColdHomes(rows),
    indicator: COLD_HOMES,
    edition: 2025,
    keys: listKeys(...areas),
    translator,
  })
  render(<FigureTable model={model} translator={translator} />)
}

const ROWS: readonly ColdHomesRow[] = [
  { period: '2016', value: 10.5, lower: 9, upper: 12 },
  { period: '2017', status: 'suppressed' },
  { period: '2018', value: 8.5, status: 'provisional', note: 'Sample halved' },
  { period: '2019', value: 13.5, status: 'break', note: 'New definition' },
  { period: '2016', value: 11.1, area: 'england' },
]

function row(period: RegExp) {
  return within(screen.getByRole('row', { name: period }))
}

describe('the table of figures', () => {
  test('has a caption with the unit, a column for each line and a row for each period', () => {
    show(ROWS, ['york', 'england'])
    expect(screen.getByRole('table', { name: 'Cold homes (% of households)' })).toBeVisible()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Period',
      'York',
      'England',
    ])
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      '2016baseline',
      '2017',
      '2018',
      '2019',
    ])
  })

  test('shows a figure with its limits', () => {
    show(ROWS)
    expect(row(/^2016/).getByText('10.5%')).toBeVisible()
    expect(row(/^2016/).getByText('9.0% to 12.0%')).toBeVisible()
  })

  test('gives the reason for a missing figure and its meaning', () => {
    show(ROWS)
    expect(row(/^2017/).getByText('suppressed')).toBeVisible()
    expect(screen.getByText(/held back by the publisher/)).toBeVisible()
  })

  test('shows “no figure” for a period without a row', () => {
    show(ROWS, ['york', 'england'])
    expect(row(/^2018/).getByText('no figure')).toBeVisible()
  })

  test('shows the status of a figure and explains it once below', () => {
    show(ROWS)
    expect(row(/^2018/).getByText('provisional')).toBeVisible()
    expect(screen.getByText(/may still change/)).toBeVisible()
  })

  test('numbers the notes and prints them below', () => {
    show(ROWS)
    expect(row(/^2018/).getByRole('cell').textContent).toContain('note 1')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Sample halved',
      'New definition',
    ])
  })

  test('shows a note on all figures once', () => {
    show([
      { period: '2016', value: 1, source: 'Council papers', sourceUrl: 'https://example.org/a' },
      { period: '2017', value: 2, source: 'Council papers', sourceUrl: 'https://example.org/a' },
    ])
    expect(screen.getByText(/^All figures:/)).toHaveTextContent(
      'All figures: Source: Council papers',
    )
    expect(screen.getByRole('link', { name: 'Source: Council papers' })).toHaveAttribute(
      'href',
      'https://example.org/a',
    )
  })

  test('links only web addresses', () => {
    show([{ period: '2016', value: 1, source: 'Papers', sourceUrl: 'javascript:alert(1)' }])
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('separates figures that may not be compared with a row of text', () => {
    show(ROWS)
    const texts = screen.getAllByRole('row').map((one) => one.textContent)
    const place = texts.indexOf(
      'Break in the series: figures above and below this line may not be compared.',
    )
    expect(texts[place + 1]).toMatch(/^2019/)
  })

  test('can be scrolled with the keyboard', () => {
    show(ROWS)
    expect(screen.getByRole('region')).toHaveAttribute('tabindex', '0')
  })

  test('marks texts in another language than the reader’s', () => {
    show(ROWS, ['york'], norwegian)
    expect(screen.getByText('York')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Kalde hjem (% av husholdningene)')).not.toHaveAttribute('lang')
  })
})
