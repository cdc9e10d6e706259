import { cleanup, configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Draft, DraftRecord } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createIndicatorCells } from '../../../src/drafts/indicators/indicatorCells.ts'
import { putIndicator } from '../../../src/drafts/indicators/indicatorEdits.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { getDraft, memoryDrafts } from '../../builders/memoryDrafts.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { english, german, norwegian } from '../../builders/translators.ts'
import { openDesk } from '../../builders/openUpdate.tsx'

let york: Dataset

vi.setConfig({ testTimeout: 30_000 })
// A part is loaded when it is opened, which takes time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

beforeAll(async () => {
  york = await readYorkPackage()
})

const DAMP: DraftRecord = {
  id: '1',
  cells: {
    ...createIndicatorCells('housing', 2026),
    id: 'damp-homes',
    title: 'Homes with damp',
    title_nb: 'Boliger med fukt',
    title_de: 'Feuchte Wohnungen',
    definition: 'Of all homes, those with damp.',
    unit: '% of homes',
    measure: 'percent',
    direction: 'down',
    source: 'Housing survey',
    source_url: 'https://example.org/',
    licence: 'CC BY 4.0',
  },
}

/** The housing group's draft with a new indicator and a figure of it. */
function housing(value: string, row: DraftRecord): Draft {
  const empty = getDraft({ id: 'housing-2026' })
  const draft = applyEdit(empty, putIndicator(york, empty, row))
  return applyEdit(draft, { kind: 'cell', line: '1', column: 'value', text: value })
}

async function openHousing(part: string, value = '12.5', translator = english, row = DAMP) {
  const drafts = memoryDrafts([{ draft: housing(value, row), version: 1 }])
  await openDesk(york, { right: 'housing', part }, { drafts, translator })
  return { user: userEvent.setup(), drafts }
}

/** The stored draft, once everything is saved. */
async function storedDraft(drafts: ReturnType<typeof memoryDrafts>, id = 'housing-2026') {
  await screen.findByText(/^Saved 1/)
  return drafts.savedDrafts.get(id)!.draft
}

describe('an indicator described in the draft', () => {
  test('has its line among the figures, with its name, and checks by its own unit', async () => {
    const { user } = await openHousing('figures', '')
    const table = within(await screen.findByRole('region', { name: 'Homes with damp' }))
    expect(table.getByText(/% of homes/)).toBeInTheDocument()
    // It has no page yet.
    expect(table.queryByRole('link', { name: 'Homes with damp' })).not.toBeInTheDocument()
    expect(
      table.getByRole('link', { name: 'What is said of it: Homes with damp' }),
    ).toHaveAttribute('href', '#/en/2026/update/housing/metadata')
    await user.type(table.getByLabelText(/^Value: Homes with damp, York, everybody, 2026/), '134')
    await user.tab()
    expect(await table.findByText(/134.*percent/i)).toBeInTheDocument()
  })

  test('shows the missing cells of its row next to its figures and at its cells', async () => {
    const { source: _source, licence: _licence, ...cells } = DAMP.cells
    const row = { ...DAMP, cells }
    await openHousing('figures', '12.5', english, row)
    expect(
      await screen.findByText(/2 cells of it are still to be filled in or corrected/),
    ).toBeInTheDocument()
    cleanup()
    await openHousing('metadata', '12.5', english, row)
    expect(await screen.findByLabelText('Licence')).toBeInvalid()
    expect(screen.getByLabelText('Link to the source')).toBeValid()
  })

  test('is in the preview: verdict, chart and sentence of one figure', async () => {
    await openHousing('preview')
    const name = await screen.findByRole('heading', { level: 4, name: /Homes with damp/ })
    const change = within(name.closest('section')!)
    expect(change.getAllByRole('img').at(-1)).toHaveAccessibleName(/12\.5.* in 2026/)
    expect(
      change.getByRole('heading', { level: 5, name: 'After' }).parentElement,
    ).toHaveTextContent(/12\.5.*2026/)
  })

  test('keeps its figure when its id is typed anew', async () => {
    const { user, drafts } = await openHousing('metadata')
    const form = within(
      await screen.findByRole('group', { name: 'New indicator: Homes with damp' }),
    )
    expect(form.getByText(/^Figures filled in: 1 of 1/)).toBeInTheDocument()
    const id = form.getByLabelText('Id')
    await user.clear(id)
    await user.type(id, 'damp')
    expect((await storedDraft(drafts)).lines.map(({ cells }) => cells)).toEqual([
      { indicator: 'damp', period: '2026', area: 'york', value: '12.5' },
    ])
    expect(form.getByText(/^Figures filled in: 1 of 1/)).toBeInTheDocument()
  })

  test('is removed with its figure only after a question, and one undo restores both', async () => {
    const { user, drafts } = await openHousing('metadata')
    const remove = await screen.findByRole('button', { name: 'Take this out: Homes with damp' })
    await user.click(remove)
    expect(await screen.findByText('A figure of it is filled in and goes with it.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(remove).toHaveFocus()
    await user.click(remove)
    await user.click(screen.getByRole('button', { name: 'Take it out with its figures' }))
    expect(await storedDraft(drafts)).toMatchObject({ lines: [], indicators: [] })
    expect(screen.getByRole('button', { name: 'Describe a new indicator' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('group', { name: 'New indicator: Homes with damp' })
    expect(await storedDraft(drafts)).toMatchObject({
      lines: [{ cells: { value: '12.5' } }],
      indicators: [DAMP],
    })
  })

  test('without a figure is removed without a question', async () => {
    const { user, drafts } = await openHousing('metadata', '')
    await user.click(await screen.findByRole('button', { name: 'Take this out: Homes with damp' }))
    expect(await storedDraft(drafts)).toMatchObject({ lines: [], indicators: [] })
  })
})

test('begun on the indicators page, is moved into the update of its right with its lines', async () => {
  const sheet = getDraft({ id: 'metadata-2026', right: '', indicators: [DAMP] })
  const drafts = memoryDrafts([{ draft: sheet, version: 1 }])
  await openDesk(york, { right: null, part: 'metadata' }, { drafts })
  const user = userEvent.setup()
  await user.click(
    await screen.findByRole('button', { name: 'Enter its first figures: Homes with damp' }),
  )
  expect((await storedDraft(drafts, 'metadata-2026')).indicators).toEqual([])
  const { lines, indicators } = drafts.savedDrafts.get('housing-2026')!.draft
  expect(indicators).toEqual([DAMP])
  expect(lines.at(-1)).toMatchObject({
    cells: { indicator: 'damp-homes', period: '2026', area: 'york' },
    describedBy: '1',
  })
  expect(location.hash).toBe('#/en/2026/update/housing')
})

test.each([
  [norwegian, 'Fyll inn tallene: Homes with damp', /^Tall fylt inn: 1 av 1/],
  [german, 'Seine Zahlen eintragen: Homes with damp', /^Eingetragene Zahlen: 1 von 1/],
] as const)('has figures counted in the reader’s language', async (translator, open, text) => {
  await openHousing('metadata', '12.5', translator)
  expect(await screen.findByText(text)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: open })).toBeInTheDocument()
})
