import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { getDraft, memoryDrafts } from '../../builders/memoryDrafts.ts'
import { openDesk } from '../../builders/openUpdate.tsx'
import { english } from '../../builders/translators.ts'
import { openPage } from '../../builders/openPage.tsx'
import { DraftErrorBoundary } from '../../../src/pages/update/DraftErrorBoundary.tsx'

let york: Dataset

// A form has hundreds of accessible names, and jsdom computes each of them anew.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  york = await readYorkPackage()
})

const VALUE = 'Value: Households owed a homelessness duty, York, everybody, 2025/26'

/** Whether the browser would ask before closing a window with unsaved work. */
function warnsOnLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

describe('a typed figure', () => {
  test('is saved with its time, under the id that every window gives to the first draft', async () => {
    const user = userEvent.setup()
    const drafts = await openDesk(york, { right: 'housing' })
    expect(await screen.findByText('Nothing typed yet.')).toBeInTheDocument()
    await user.type(screen.getByLabelText(VALUE), '81')
    expect(await screen.findByText(/^Saved 14:03:\d\d$/)).toBeInTheDocument()
    expect(drafts.savedDrafts.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('81')
  })

  test('stays in the window on a full disk, and the page says what to do', async () => {
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
    expect(await screen.findByText(/^Saved 1/)).toBeInTheDocument()
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
    const own = getDraft({ id: 'housing-2026', lines: [line('81')] })
    const drafts = memoryDrafts([{ draft: own, version: 1 }])
    await openDesk(york, { right: 'housing' }, { drafts })
    const value = await screen.findByLabelText(VALUE)
    drafts.savedDrafts.set(own.id, { draft: { ...own, lines: [line('815')] }, version: 2 })
    await user.type(value, '2')
    await screen.findByText(/also changed in another window/)
    return { user, drafts }
  }

  test('is not overwritten: the reader may choose this window’s version', async () => {
    const { user, drafts } = await conflict()
    expect(warnsOnLeaving()).toBe(true)
    expect(drafts.savedDrafts.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('815')
    await user.click(screen.getByRole('button', { name: 'Keep what is in this window' }))
    await screen.findByText(/^Saved 1/)
    expect(warnsOnLeaving()).toBe(false)
    expect(drafts.savedDrafts.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('2')
  })

  test('is not discarded: the reader may choose the stored version', async () => {
    const { user, drafts } = await conflict()
    await user.click(
      screen.getByRole('button', { name: 'Open what was saved in the other window' }),
    )
    await screen.findByText(/^Saved 1/)
    expect(screen.getByLabelText(VALUE)).toHaveValue('815')
    expect(drafts.savedDrafts.get('housing-2026')?.draft.lines[0]?.cells['value']).toBe('815')
  })
})

test('the desk shows who has delivered and what is due, and the drafts with their progress', async () => {
  const draft = getDraft({
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

describe('an unreadable entry of this browser', () => {
  const damaged = {
    id: 'housing-2026',
    right: 'housing',
    content: { draft: { lines: 7 }, version: '1' },
  }

  test('is not typed into: the new draft has its own id', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts([], [damaged])
    await openDesk(york, { right: 'housing' }, { drafts })
    await user.type(await screen.findByLabelText(VALUE), '8')
    expect(await screen.findByText(/^Saved 1/)).toBeInTheDocument()
    expect([...drafts.savedDrafts.keys()]).toEqual(['housing-2026-2'])
    expect(drafts.unreadable()).toEqual([damaged])
    expect(screen.getByText(/An earlier draft of this right/)).toBeInTheDocument()
  })

  test('is not typed into where another right’s draft has the usual id', async () => {
    const user = userEvent.setup()
    const other = getDraft({ id: 'housing-2026', right: 'health', title: 'theirs' })
    const drafts = memoryDrafts([{ draft: other, version: 4 }])
    await openDesk(york, { right: 'housing' }, { drafts })
    await user.type(await screen.findByLabelText(VALUE), '8')
    expect(await screen.findByText(/^Saved 1/)).toBeInTheDocument()
    expect(drafts.savedDrafts.get('housing-2026')).toEqual({ draft: other, version: 4 })
    expect(drafts.savedDrafts.get('housing-2026-2')?.draft.right).toBe('housing')
  })

  test('is not typed into where the indicators draft would be', async () => {
    const user = userEvent.setup()
    const sheet = { ...damaged, id: 'metadata-2026', right: '' }
    const drafts = memoryDrafts([], [sheet])
    await openDesk(york, { right: null, part: 'metadata' }, { drafts })
    await user.click(await screen.findByRole('button', { name: 'Describe a new indicator' }))
    expect(await screen.findByText(/^Saved 1/)).toBeInTheDocument()
    expect([...drafts.savedDrafts.keys()]).toEqual(['metadata-2026-2'])
    expect(drafts.unreadable()).toEqual([sheet])
  })

  test('stays on the desk until somebody deletes it with a second press', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts([], [damaged])
    await openDesk(york, { right: null }, { drafts })
    await screen.findByText(/One draft in this browser cannot be read/)
    const name = 'Draft that cannot be read (housing-2026)'
    expect(screen.getByRole('button', { name: `Save to a file: ${name}` })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: `Delete: ${name}` }))
    expect(drafts.unreadable()).toEqual([damaged])
    await user.click(screen.getByRole('button', { name: `Keep it: ${name}` }))
    await user.click(screen.getByRole('button', { name: `Delete: ${name}` }))
    await user.click(screen.getByRole('button', { name: `Delete for good: ${name}` }))
    expect(await screen.findByText('“housing-2026” is deleted.')).toBeInTheDocument()
    expect(drafts.unreadable()).toEqual([])
  })
})

test('a window that is closed during a write asks first', async () => {
  const user = userEvent.setup()
  const drafts = memoryDrafts()
  await openDesk(york, { right: 'housing' }, { drafts })
  const value = await screen.findByLabelText(VALUE)
  expect(warnsOnLeaving()).toBe(false)
  drafts.holdBack()
  await user.type(value, '8')
  expect(await screen.findByText('Saving …')).toBeInTheDocument()
  expect(warnsOnLeaving()).toBe(true)
  drafts.letThrough()
  expect(await screen.findByText(/^Saved 1/)).toBeInTheDocument()
  expect(warnsOnLeaving()).toBe(false)
})

test('a part of the desk that fails says so and offers the draft as a file', async () => {
  // React logs the error to the console here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const user = userEvent.setup()
  let isBroken = true
  function Part() {
    if (isBroken) throw new Error('no such line')
    return <p>The part is here.</p>
  }
  await openPage(
    <DraftErrorBoundary place="figures" getDraft={() => getDraft({ title: 'what was typed' })}>
      <Part />
    </DraftErrorBoundary>,
    york,
    2026,
    { page: 'update', right: 'housing', part: null, draft: null },
    english,
  )
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The fault is in the program, not in what you typed.')
  expect(alert).toHaveTextContent('no such line')
  const saved = new Promise<Blob>((resolve) => {
    URL.createObjectURL = (blob) => {
      resolve(blob as Blob)
      return 'blob:draft'
    }
    URL.revokeObjectURL = () => undefined
  })
  await user.click(within(alert).getByRole('button', { name: 'Save to a file' }))
  expect(await (await saved).text()).toContain('what was typed')
  isBroken = false
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The part is here.')).toBeInTheDocument()
})
