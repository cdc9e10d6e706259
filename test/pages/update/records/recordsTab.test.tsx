import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Draft } from '../../../../src/drafts/draft.ts'
import { applyEdit } from '../../../../src/drafts/edits.ts'
import { createDraft } from '../../../../src/drafts/newDraft.ts'
import type { Dataset } from '../../../../src/model/dataset.ts'
import { OpenDraftContext, type OpenDraft } from '../../../../src/pages/update/openDraft.ts'
import RecordsTab from '../../../../src/pages/update/records/RecordsTab.tsx'
import type { Translator } from '../../../../src/i18n/translate.ts'
import { readYorkPackage } from '../../../builders/packages.ts'
import { english, norwegian } from '../../../builders/translators.ts'
import { openPage } from '../../../builders/openPage.tsx'

// All of York's records are rendered, which takes time without a browser.
vi.setConfig({ testTimeout: 30_000 })

let york: Dataset
let latest: Draft

beforeAll(async () => {
  york = await readYorkPackage()
})

/** The part with a draft that is stored as the page stores it. */
function Desk(props: {
  readonly right: string
  readonly readOnly: boolean
  readonly parts: Partial<Draft>
}) {
  const [draft, setDraft] = useState(() => ({
    ...createDraft(york, props.right, 2026, { id: 'd', now: '2026-11-25T12:00:00Z', basis: {} }),
    ...props.parts,
  }))
  useEffect(() => {
    latest = draft
  }, [draft])
  const nothing = () => undefined
  const open: OpenDraft = {
    draft,
    parsed: draft,
    published: york,
    due: { due: [], notDue: [] },
    edit: (edit) => setDraft((before) => applyEdit(before, edit)),
    saveToFile: () => undefined,
    endTyping: nothing,
    undo: nothing,
    redo: nothing,
    canUndo: false,
    canRedo: false,
    readOnly: props.readOnly,
    announce: nothing,
    openCell: nothing,
    requestedCell: null,
    requestedRecord: null,
    openRecord() {},
  }
  return (
    <OpenDraftContext value={open}>
      <RecordsTab />
    </OpenDraftContext>
  )
}

async function openDesk(
  right: string,
  translator: Translator = english,
  readOnly = false,
  { parts = {}, dataset = york }: { parts?: Partial<Draft>; dataset?: Dataset } = {},
): Promise<void> {
  const place = { page: 'update', right, part: 'records', draft: null } as const
  await openPage(
    <Desk right={right} readOnly={readOnly} parts={parts} />,
    dataset,
    2026,
    place,
    translator,
  )
  await screen.findByRole('heading', { level: 2 })
}

test('typed text is previewed next to the field, and markup in it is escaped', async () => {
  const user = userEvent.setup()
  await openDesk('housing')
  await user.click(screen.getByRole('textbox', { name: 'Challenges' }))
  await user.paste('Few **homes**.\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))')
  const preview = screen.getByRole('region', { name: 'As it will read: Challenges' })
  expect(preview.querySelector('strong')).toHaveTextContent('homes')
  expect(preview.querySelector('img, a')).toBeNull()
  expect(preview).toHaveTextContent('<img src=x onerror=alert(1)> x')
  expect(latest.commentary['en']).toMatch(/^## Challenges\n\nFew \*\*homes\*\*\./)
})

test('the other language has its own text and headings', async () => {
  const user = userEvent.setup()
  await openDesk('housing')
  await user.click(screen.getByRole('button', { name: 'Norwegian Bokmål' }))
  await user.click(screen.getByRole('textbox', { name: 'Good practice' }))
  await user.paste('Nye senger.')
  expect(latest.commentary).toEqual({ nb: '## God praksis\n\nNye senger.\n' })
  await user.click(screen.getByRole('button', { name: 'English' }))
  expect(screen.getByRole('textbox', { name: 'Good practice' })).toHaveValue('')
})

test('an error is reported when the cell is left, not while typing', async () => {
  const user = userEvent.setup()
  await openDesk('housing')
  await user.click(screen.getByRole('button', { name: 'Write what became of it: R2018-01' }))
  const date = screen.getByRole('textbox', { name: 'Date' })
  expect(date).toHaveFocus()
  await user.paste('4.5.2026')
  expect(date).not.toHaveAttribute('aria-invalid')
  await user.tab()
  expect(date).toBeInvalid()
  expect(date).toHaveAccessibleDescription(/“4\.5\.2026” is not a date\. Did you mean 2026-05-04\?/)
  await user.clear(date)
  await user.paste('2026-05-04')
  expect(date).toBeValid()
})

test('a removed form returns the focus to the add button', async () => {
  const user = userEvent.setup()
  await openDesk('housing')
  await user.click(screen.getByRole('button', { name: 'Write what became of it: R2018-01' }))
  await user.click(screen.getByRole('button', { name: 'Take this out: R2018-01' }))
  expect(screen.getByRole('button', { name: 'Write what became of it: R2018-01' })).toHaveFocus()
  expect(latest.followUps).toEqual([])
})

test('an indicator that got worse calls for a recommendation, which gets a link and a number', async () => {
  const user = userEvent.setup()
  await openDesk('health')
  const calls = screen.getAllByRole('button', { name: /^Recommend something about: / })
  const called = calls[0]!.getAttribute('aria-label')!.replace('Recommend something about: ', '')
  await user.click(calls[0]!)
  const form = screen.getByRole('group', { name: 'Recommendation R2026-01' })
  expect(within(form).getByRole('checkbox', { name: new RegExp(`^${called}`) })).toBeChecked()
  const first = within(form).getAllByRole('checkbox')[0]!
  expect(first.closest('label')).toHaveTextContent(/worse/i)
  expect(latest.recommendations[0]!.cells).toMatchObject({
    id: 'R2026-01',
    edition: '2026',
    right: 'health',
    origin: 'city report',
  })
  await user.click(screen.getByRole('button', { name: 'Write another recommendation' }))
  expect(screen.getByRole('group', { name: 'Recommendation R2026-02' })).toBeVisible()
})

test('the desk is in Norwegian, and a read-only window has no editable field', async () => {
  await openDesk('housing', norwegian, true)
  expect(screen.getByRole('textbox', { name: 'Utfordringer' })).toBeDisabled()
  await act(async () => undefined)
  expect(screen.getByRole('heading', { level: 3, name: 'Nye anbefalinger' })).toBeVisible()
})

/** York after a colleague of the housing group has published this commentary for 2026. */
function yorkWith(markdown: string): Dataset {
  const records = york.records!
  const theirs = { right: 'housing', edition: 2026, lang: 'en', markdown }
  return { ...york, records: { ...records, commentaries: [...records.commentaries, theirs] } }
}

test('a commentary published meanwhile is shown at the field, and the group chooses', async () => {
  const user = userEvent.setup()
  const theirs = '## Challenges\n\nRents rise.\n'
  const ours = '## Challenges\n\nToo few homes.\n'
  await openDesk('housing', english, false, {
    parts: { commentary: { en: ours }, commentarySeen: { en: [''] } },
    dataset: yorkWith(theirs),
  })
  const question = screen.getByRole('region', { name: /^Somebody else has published another/ })
  expect(within(question).getByText('Rents rise.')).toBeVisible()
  await user.click(within(question).getByRole('button', { name: 'Add theirs below ours' }))
  expect(question).not.toBeInTheDocument()
  const field = screen.getByRole('textbox', { name: 'Challenges' })
  expect(field).toHaveValue('Too few homes.\n\nRents rise.')
  expect(field).toHaveFocus()
  expect(latest.commentarySeen).toEqual({ en: ['', theirs] })
})

test('editing starts from the published text, and emptying it explains the consequence', async () => {
  const user = userEvent.setup()
  const theirs = '## Challenges\n\nRents rise.\n'
  await openDesk('housing', english, false, { dataset: yorkWith(theirs) })
  await user.clear(screen.getByRole('textbox', { name: 'Challenges' }))
  expect(latest.commentarySeen).toEqual({ en: [theirs] })
  expect(screen.queryByRole('region', { name: /^Somebody else/ })).not.toBeInTheDocument()
  expect(screen.getByText(/^Every word in English is taken out/)).toBeVisible()
})
