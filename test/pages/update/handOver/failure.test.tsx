import { configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Draft } from '../../../../src/drafts/draft.ts'
import type { FileSource } from '../../../../src/datapackage/io/fileSource.ts'
import { getFolder, SMALL_WITH_RECORDS, type Folder } from '../../../builders/memoryFolder.ts'
import { getDraft, memoryDrafts } from '../../../builders/memoryDrafts.ts'
import { german, norwegian } from '../../../builders/translators.ts'
import { openDesk } from '../../../builders/openUpdate.tsx'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const CITY = getFolder(SMALL_WITH_RECORDS)
const HEARD = {
  recommendation: 'R2024-01',
  date: '2026-05',
  status: 'under way',
  said_by: 'council',
  certainty: 'uncertain',
}
const ZIP = { name: 'Download the files (zip)' }

beforeEach(() => {
  URL.createObjectURL = () => 'blob:kept'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function openHandOver(
  parts: Partial<Draft>,
  published: FileSource,
  { loaded = CITY, translator }: { loaded?: Folder; translator?: typeof german } = {},
) {
  const cells = { indicator: 'overcrowding', period: '2026', area: 'york', value: '7.3' }
  const lines = [{ id: '1', cells, acknowledged: {} }]
  const draft = getDraft({ id: 'housing-2026', lines, ...parts })
  const drafts = memoryDrafts([{ draft, version: 1 }])
  const place = { right: 'housing', part: 'hand-over' }
  await openDesk(await loaded.dataset(), place, {
    drafts,
    published,
    ...(translator && { translator }),
  })
  return userEvent.setup()
}

describe('a published file that cannot be read completely', () => {
  const broken = async (): Promise<Folder> => {
    const text = `List of 2026\n${await CITY.text('follow-up.csv')}`
    return CITY.with([{ path: 'follow-up.csv', bytes: new TextEncoder().encode(text) }])
  }
  const parts = { followUps: [{ id: '1', cells: HEARD }] }

  test('is named with its line and what to do, and everything else is delivered', async () => {
    const user = await openHandOver(parts, await broken())
    await user.click(await screen.findByRole('button', ZIP))
    await screen.findByRole('heading', { name: /^The zip is downloaded/ })
    expect(screen.getByText('One published file stays as it is')).toBeVisible()
    expect(
      screen.getByText(
        /^follow-up\.csv, line 1: the names of the columns should be here; recommendation, date, status, said_by are missing\. Delete what is above them/,
      ),
    ).toBeVisible()
    expect(screen.getByText('housing/2026.csv')).toBeVisible()
    // The figures are handed over, the follow-up is not: the check on the server says so.
    await user.click(screen.getByRole('button', { name: 'Look on the server' }))
    expect(await screen.findAllByText(/^follow-up\.csv, line 1: /)).toHaveLength(2)
  })

  test('is named where nothing else is left to deliver', async () => {
    const user = await openHandOver({ ...parts, lines: [] }, await broken())
    await user.click(await screen.findByRole('button', ZIP))
    expect(
      await screen.findByText(
        /^Nothing was made: what this draft brings would go into published files/,
      ),
    ).toBeVisible()
    expect(screen.getByText(/^follow-up\.csv, line 1: /)).toBeVisible()
  })

  test.each([
    [german, 'Dateien herunterladen (Zip)', /^follow-up\.csv, Zeile 1: Hier müssen die Namen/],
    [norwegian, 'Last ned filene (zip)', /^follow-up\.csv, linje 1: her skal navnene/],
  ])('is named in each language', async (translator, button, sentence) => {
    const user = await openHandOver(parts, await broken(), { translator })
    await user.click(await screen.findByRole('button', { name: button }))
    expect(await screen.findByText(sentence)).toBeVisible()
  })
})

test('ends the hand-over with a message after an exception, and it can be tried again', async () => {
  let isBroken = true
  const published: FileSource = {
    read: (path) => (isBroken ? Promise.reject(new Error('out of order')) : CITY.read(path)),
  }
  const user = await openHandOver({}, published)
  await user.click(await screen.findByRole('button', ZIP))
  expect(
    await screen.findByText(/^That did not work: something went wrong in this page/),
  ).toBeVisible()
  expect(screen.getByRole('button', ZIP)).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Look on the server' }))
  expect(await screen.findAllByText(/^That did not work/)).toHaveLength(2)
  isBroken = false
  await user.click(screen.getByRole('button', ZIP))
  expect(await screen.findByRole('heading', { name: /^The zip is downloaded/ })).toBeVisible()
  expect(screen.getByRole('button', ZIP)).toHaveFocus()
})

describe('records in a hand-over', () => {
  test('do not block it with an empty form', async () => {
    const opened = { recommendation: 'R2024-01', said_by: 'editors', certainty: 'read' }
    const user = await openHandOver({ followUps: [{ id: '1', cells: opened }] }, CITY)
    await user.click(await screen.findByRole('button', ZIP))
    expect(await screen.findByRole('heading', { name: /^The zip is downloaded/ })).toBeVisible()
  })

  test('block it with an error, with a link to its field', async () => {
    const cells = { ...HEARD, date: '', certainty: 'read' }
    const user = await openHandOver({ followUps: [{ id: '1', cells }] }, CITY)
    expect(await screen.findByText(/^2 cells of the commentary and recommendations/)).toBeVisible()
    expect(screen.queryByRole('button', ZIP)).not.toBeInTheDocument()
    const item = screen.getByRole('button', { name: 'What became of R2024-01, Date' })
    expect(item.parentElement).toHaveTextContent('Fill this in.')
    expect(
      screen.getByText(/: Name the source that was read, or choose “Uncertain”\./),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'What became of R2024-01, Source' }))
    expect(window.location.hash).toBe('#/en/2026/update/housing/records')
  })
})

/** A draft with a new break that would remove two published figures. */
function removing() {
  const years = [2019, 2020, 2021, 2022, 2023, 2024]
  const rows = years.map((year) => `overcrowding,${year},7.${year - 2019}\n`).join('')
  const city = CITY.with([
    {
      path: 'housing/2024.csv',
      bytes: new TextEncoder().encode(`indicator,period,value\n${rows}`),
    },
    { path: 'housing/2025.csv', bytes: new TextEncoder().encode('indicator,period,value\n') },
  ])
  const line = (id: string, period: string, status: string) => {
    const cells = { indicator: 'overcrowding', period, area: 'york', value: '7.2', status }
    return { id, cells: { ...cells, note: 'A new survey' }, acknowledged: {} }
  }
  const lines = [line('1', '2021', 'break'), line('2', '2024', '')]
  return { city, lines }
}

test('are joined by a list of figures that a new break removes, before any file is made', async () => {
  const { city, lines } = removing()
  const user = await openHandOver({ lines }, city, { loaded: city })
  const title = '2 published figures would be taken out of their series'
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  expect(screen.getByText(/2022: 7\.3 \(housing\/2024\.csv, line 5\)/)).toBeVisible()
  await user.click(screen.getByRole('button', ZIP))
  expect(await screen.findByText(/^Not yet: published figures would be taken out/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'These 2 figures are to be taken out' }))
  await user.click(screen.getByRole('button', ZIP))
  expect(await screen.findByText(/^Taken out of their series behind the new break/)).toBeVisible()
})

test.each([
  [german, /2022: 7,3 \(housing\/2024\.csv, Zeile 5\)/],
  [norwegian, /2022: 7,3 \(housing\/2024\.csv, linje 5\)/],
])(
  'write a figure to be removed in the number format of the language: %#',
  async (translator, text) => {
    const { city, lines } = removing()
    await openHandOver({ lines }, city, { loaded: city, translator })
    expect(await screen.findByText(text)).toBeVisible()
  },
)
