import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { useStoredInput } from '../../../src/components/useStoredInput.ts'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { getDraft, memoryDrafts, memoryTabs } from '../../builders/memoryDrafts.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { english } from '../../builders/translators.ts'
import { openDesk } from '../../builders/openUpdate.tsx'

let york: Dataset
const VALUE = 'Value: Households owed a homelessness duty, York, everybody, 2025/26'
const BROWSER_ONLY = /^Saved in this browser only\. It may be deleted: by Safari after seven days/

vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  york = await readYorkPackage()
})

let files: Blob[] = []

beforeEach(() => {
  files = []
  URL.createObjectURL = (blob) => {
    files.push(blob as Blob)
    return 'blob:draft'
  }
  URL.revokeObjectURL = () => undefined
})

afterEach(() => {
  localStorage.clear()
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
})

function hide(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('next to the save status', () => {
  test('nothing is promised or requested before something is typed', async () => {
    const ask = vi.fn<() => Promise<boolean>>(async () => false)
    await openDesk(
      york,
      { right: 'housing' },
      { persistence: { isGranted: async () => false, request: ask } },
    )
    await screen.findByText('Nothing typed yet.')
    expect(screen.queryByText(BROWSER_ONLY)).toBeNull()
    const user = userEvent.setup()
    await user.type(screen.getByLabelText(VALUE), '81')
    expect(await screen.findByText(BROWSER_ONLY)).toBeVisible()
    expect(screen.getByText(/Not saved to a file yet\./)).toBeVisible()
    expect(ask).toHaveBeenCalledOnce()
  })

  test('the promise of persistent storage is shown', async () => {
    await openDesk(
      york,
      { right: 'housing', part: 'hand-over' },
      {
        drafts: memoryDrafts([{ draft: getDraft({ id: 'housing-2026' }), version: 1 }]),
        persistence: { isGranted: async () => true, request: async () => true },
      },
    )
    expect(await screen.findByText(/^This browser keeps it until you delete it\./)).toBeVisible()
  })

  test('the last save to a file is shown, and stored with the draft', async () => {
    const user = userEvent.setup()
    const drafts = await openDesk(york, { right: 'housing' })
    await user.type(await screen.findByLabelText(VALUE), '81')
    await screen.findByText(/^Saved 14:03/)
    await user.click(screen.getByRole('button', { name: 'Save to a file' }))
    expect(await screen.findByText(/Last saved to a file: 14:03:\d\d\./)).toBeVisible()
    expect(await files[0]!.text()).toContain('"81"')
    await waitFor(() =>
      expect(drafts.savedDrafts.get('housing-2026')?.draft.inFile).toMatchObject({ changed: [] }),
    )
  })

  test('the list of drafts shows it too, and records a file saved there', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts([{ draft: getDraft({ title: 'Anna’s' }), version: 1 }])
    await openDesk(york, { right: null }, { drafts })
    expect(await screen.findByText(/Not saved to a file yet\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save to a file: Anna’s' }))
    expect(await screen.findByText(/Last saved to a file: 14:03:\d\d\./)).toBeVisible()
    expect(drafts.savedDrafts.get('d-1')?.draft.inFile?.at).toMatch(/^2026-03-01T14:03/)
  })

  test('a file saved from the list causes no conflict in the window with the draft', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts([{ draft: getDraft({ title: 'Anna’s' }), version: 1 }])
    const tabs = memoryTabs()
    await tabs.acquire('d-1', async () => undefined)
    await openDesk(york, { right: null }, { drafts, tabs })
    await user.click(await screen.findByRole('button', { name: 'Save to a file: Anna’s' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(drafts.writings()).toBe(0)
  })
})

describe('work that is in no file', () => {
  const earlier = getDraft({ id: 'housing-2026', saved: '2026-02-27T16:00:00.000Z' })

  test('causes a reminder after a day; saving a file removes it', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts([{ draft: earlier, version: 1 }])
    await openDesk(york, { right: 'housing' }, { drafts })
    const reminder = (
      await screen.findByText(/^Work since 27 February 2026 is in no file\./)
    ).closest('[role="status"]')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(
      within(reminder as HTMLElement).getByRole('button', { name: 'Save to a file' }),
    )
    expect(reminder).toBeEmptyDOMElement()
    expect(document.activeElement).toBe(document.querySelector('#part-title'))
    expect(files).toHaveLength(1)
  })

  test('causes no further reminder after “Not now”', async () => {
    const user = userEvent.setup()
    const drafts = memoryDrafts([{ draft: earlier, version: 1 }])
    await openDesk(york, { right: 'housing' }, { drafts })
    await user.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(screen.queryByText(/^Work since/)).toBeNull()
    expect(files).toHaveLength(0)
  })
})

describe('a hidden page, which on a phone may be closed', () => {
  test.each([
    ['visibilitychange', hide],
    ['pagehide', () => void window.dispatchEvent(new Event('pagehide'))],
  ])('writes the content of the cell at once (%s)', async (_, end) => {
    const drafts = memoryDrafts()
    await openDesk(york, { right: 'housing' }, { drafts })
    const value = await screen.findByLabelText(VALUE)
    drafts.holdBack()
    fireEvent.change(value, { target: { value: '81' } })
    end()
    expect(drafts.copies.at(-1)?.draft.lines[0]?.cells['value']).toBe('81')
    drafts.letThrough()
    await screen.findByText(/^Saved 14:03/)
  })

  function Field() {
    const [text, setText] = useStoredInput('reason 1', '')
    return <input aria-label="Why" value={text} onChange={({ target }) => setText(target.value)} />
  }

  function show() {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
  }

  function renderField(city = york.city.id) {
    const edition = york.editions.at(-1)!
    const target = { page: 'update', right: null, part: null, draft: null } as const
    const address = { lang: 'en', edition: edition.edition, target }
    const dataset = { ...york, city: { ...york.city, id: city } }
    return render(
      <PageReactContext value={{ dataset, edition, route: address, translator: english }}>
        <Field />
      </PageReactContext>,
    )
  }

  test('stores the text of an uncommitted field, and drops it after the commit', () => {
    const first = renderField()
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: 'as publ' } })
    act(hide)
    first.unmount()
    show()
    const second = renderField()
    expect(screen.getByLabelText('Why')).toHaveValue('as publ')
    second.unmount()
    expect(localStorage).toHaveLength(0)
  })

  test('stores no removed text, and shows none of another city', () => {
    const first = renderField()
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: 'as publ' } })
    act(hide)
    const other = renderField('bergen')
    expect(screen.getAllByLabelText('Why').at(-1)).toHaveValue('')
    other.unmount()
    expect(localStorage).toHaveLength(1)
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: '' } })
    act(hide)
    expect(localStorage).toHaveLength(0)
    first.unmount()
  })
})
