import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readYork } from '../../trends/yorkPackage.ts'
import { draftOf, memoryDrafts } from '../../state/memoryDrafts.ts'
import { openDesk } from './openDesk.tsx'

let york: Dataset

// A form has hundreds of names, and jsdom works each of them out anew.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  york = await readYork()
})

const VALUE = 'Value: Households owed a homelessness duty, York, everybody, 2025/26'

/** Whether the browser asks before the window goes with what is in it only. */
function warnsOnLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

describe('what is typed', () => {
  test('is saved with the time of it, under the name that every window gives the first draft', async () => {
    const user = userEvent.setup()
    const drafts = await openDesk(york, { right: 'housing' })
    expect(await screen.findByText('Nothing typed yet.')).toBeInTheDocument()
    await user.type(screen.getByLabelText(VALUE), '81')
    expect(await screen.findByText(/^Saved 14:03:\d\d$/)).toBeInTheDocument()
    expect(drafts.kept.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('81')
  })

  test('stays in the window where the disk is full, and the page says what to do', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts()
    await openDesk(york, { right: 'housing' }, { drafts })
    drafts.fail('full')
    await user.type(await screen.findByLabelText(VALUE), '81')
    const alert = await screen.findByRole('alert')
    expect(await within(alert).findByText(/no room left/)).toBeInTheDocument()
    expect(within(alert).getByRole('button', { name: 'Save to a file' })).toBeInTheDocument()
    expect(screen.getByLabelText(VALUE)).toHaveValue('81')
    drafts.fail(null)
    await user.click(within(alert).getByRole('button', { name: 'Try to save again' }))
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument()
  })
})

describe('a draft that another window wrote, unknown to this one', () => {
  const line = (value: string) => ({
    id: '1',
    cells: { indicator: 'homelessness-duty', period: '2025/26', area: 'york', value },
    acknowledged: {},
  })

  async function conflict() {
    const user = userEvent.setup()
    const own = draftOf({ id: 'housing-2026', lines: [line('81')] })
    const drafts = memoryDrafts([{ draft: own, version: 1 }])
    await openDesk(york, { right: 'housing' }, { drafts })
    const value = await screen.findByLabelText(VALUE)
    drafts.kept.set(own.id, { draft: { ...own, lines: [line('815')] }, version: 2 })
    await user.type(value, '2')
    await screen.findByText(/also changed in another window/)
    return { user, drafts }
  }

  test('is not written over: the reader may keep this one', async () => {
    const { user, drafts } = await conflict()
    expect(warnsOnLeaving()).toBe(true)
    expect(drafts.kept.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('815')
    await user.click(screen.getByRole('button', { name: 'Keep what is in this window' }))
    await screen.findByText(/^Saved/)
    expect(warnsOnLeaving()).toBe(false)
    expect(drafts.kept.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('2')
  })

  test('or open what was saved there', async () => {
    const { user, drafts } = await conflict()
    await user.click(
      screen.getByRole('button', { name: 'Open what was saved in the other window' }),
    )
    await screen.findByText(/^Saved/)
    expect(screen.getByLabelText(VALUE)).toHaveValue('815')
    expect(drafts.kept.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('815')
  })
})

test('the desk shows who has delivered and what is due, and the drafts with their progress', async () => {
  const draft = draftOf({
    title: 'Anna’s',
    lines: [
      {
        id: '1',
        cells: { indicator: 'homelessness-duty', period: '2025/26', value: '810' },
        acknowledged: {},
      },
      { id: '2', cells: { indicator: 'rough-sleeping', period: '2025' }, acknowledged: {} },
    ],
  })
  await openDesk(york, { right: null }, { drafts: memoryDrafts([{ draft, version: 1 }]) })
  expect(await screen.findByRole('link', { name: 'Anna’s' })).toHaveAttribute(
    'href',
    '#/en/2026/update/housing/figures/d-1',
  )
  expect(screen.getByText(/1 of 2 figures filled/)).toBeInTheDocument()
  const housing = screen.getByRole('heading', { name: 'Housing' }).closest('li')!
  expect(housing).toHaveTextContent('Nothing delivered yet. 13 figures are due.')
})

test('a published edition says that a change becomes a correction', async () => {
  await openDesk(york, { right: 'housing', edition: 2025 })
  expect(
    await screen.findByText(/becomes a correction \(housing\/2025-correction-1\.csv\)/),
  ).toBeInTheDocument()
})
