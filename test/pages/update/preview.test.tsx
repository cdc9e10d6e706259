import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Translator } from '../../../src/i18n/translate.ts'
import { getDraft, memoryDrafts } from '../../builders/memoryDrafts.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { english, german, norwegian } from '../../builders/translators.ts'
import { openDesk } from '../../builders/openUpdate.tsx'

let york: Dataset

vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  york = await readYorkPackage()
})

/** The preview of a draft with these lines. */
async function openPreview(
  right: string,
  cells: readonly Readonly<Record<string, string>>[],
  translator: Translator = english,
) {
  const lines = cells.map((one, index) => ({
    id: String(index + 1),
    cells: one,
    acknowledged: {},
  }))
  const drafts = memoryDrafts([
    { draft: getDraft({ id: `${right}-2026`, right, lines }), version: 1 },
  ])
  await openDesk(york, { right, part: 'preview' }, { drafts, translator })
  return userEvent.setup()
}

/** The details of the figure whose name begins like this, with their summary. */
async function getReading(figure: string) {
  const summary = await screen.findByLabelText(`As it will read: ${figure}`)
  return { summary, details: within(summary.closest('details')!) }
}

const PAY = 'House prices against pay (affordability ratio)'
const getPay = (area: string, period: string, value: string) => ({
  indicator: 'housing-affordability',
  period,
  area,
  value,
})

describe('next to each new or revised figure', () => {
  test('chart and sentence before and after are rendered on request, also for a comparator', async () => {
    const user = await openPreview('housing', [getPay('england', '2026', '7.70')])
    const { summary, details } = await getReading(`${PAY}, England, everybody, 2026`)
    expect(details.queryByText(/England:/)).not.toBeInTheDocument()
    await user.click(summary)
    const before = await details.findByRole('heading', { name: 'Before' })
    // England: 7.72 in 2016 and 7.64 in 2025 in York's package.
    expect(before.parentElement).toHaveTextContent(
      /England: 7\.64 times a year's pay in 2025.*7\.72/,
    )
    expect(before.parentElement).not.toHaveTextContent('7.70')
    const after = details.getByRole('heading', { name: 'After' })
    expect(after.parentElement).toHaveTextContent(
      /England: 7\.70 times a year's pay in 2026.*7\.72/,
    )
    const charts = details.getAllByRole('img')
    expect(charts).toHaveLength(2)
    expect(charts[1]).toHaveAccessibleName(/England: 7\.72 in 2016, 7\.70 in 2026/)
    await user.click(summary)
    expect(details.queryByRole('img')).not.toBeInTheDocument()
  })

  test('a benchmark has a chart and its figures, without a verdict', async () => {
    const user = await openPreview('health', [
      {
        indicator: 'social-care-quality-of-life',
        period: '2023/24',
        area: 'england-median-authority',
        value: '0.42',
      },
    ])
    const { summary, details } = await getReading(
      'Quality of life from social care, Middle one of English authorities, everybody, 2023/24',
    )
    await user.click(summary)
    const after = await details.findByRole('heading', { name: 'After' })
    expect(after.parentElement).toHaveTextContent(
      /0\.42.* in 2023\/24\. This area is shown for comparison only/,
    )
    // Filed for 2023, line 23 of the health group's file.
    const before = details.getByRole('heading', { name: 'Before' })
    expect(before.parentElement).toHaveTextContent(
      /0\.413.* in 2022\/23\. This area is shown for comparison only/,
    )
    expect(details.queryByText(/clear|better|worse/i)).not.toBeInTheDocument()
    expect(details.getAllByRole('img')).toHaveLength(2)
  })

  test('nothing is offered for an unchanged figure or one with errors', async () => {
    await openPreview('housing', [
      getPay('england', '2025', '7.64'),
      getPay('york', '2026', '7,6x'),
      getPay('yorkshire-and-the-humber', '2026', '5.99'),
    ])
    await screen.findByText('to be corrected first')
    expect(screen.getByRole('cell', { name: 'unchanged' })).toBeInTheDocument()
    expect(screen.getAllByText('As it will read')).toHaveLength(1)
  })
})

test.each([
  [norwegian, 'Slik kommer det til å stå', 'Etter', /5,99.* 2026/],
  [german, 'So wird es zu lesen sein', 'Nachher', /5,99.*2026/],
] as const)(
  'the effect of a figure is described in the reader’s language',
  async (translator, name, side, text) => {
    const user = await openPreview(
      'housing',
      [getPay('yorkshire-and-the-humber', '2026', '5.99')],
      translator,
    )
    await user.click(await screen.findByText(name))
    const after = await screen.findByRole('heading', { name: side, level: 4 })
    expect(after.parentElement).toHaveTextContent(text)
  },
)
