import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FileSource } from '../../../../src/datapackage/io/fileSource.ts'
import type { Draft } from '../../../../src/drafts/draft.ts'
import type { WrittenFile } from '../../../../src/drafts/records/writeRecords.ts'
import { getFolder, SMALL, type Folder } from '../../../builders/memoryFolder.ts'
import { getDraft, memoryDrafts } from '../../../builders/memoryDrafts.ts'
import { german } from '../../../builders/translators.ts'
import { openDesk } from '../../../builders/openUpdate.tsx'

// Rendering is slow without a browser, and each hand-over reads the package again.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const OURS = '## Challenges\n\nToo few homes.\n'
const THEIRS = '## Challenges\n\nRents rise.\n'

let zips: Blob[] = []

beforeEach(() => {
  zips = []
  // jsdom has no downloads; they are recorded here.
  URL.createObjectURL = (content) => {
    zips.push(content as Blob)
    return 'blob:kept'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The content of the last downloaded zip. */
async function readZip(): Promise<Readonly<Record<string, string>>> {
  const reader = new FileReader()
  const bytes = await new Promise<Uint8Array>((resolve) => {
    reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)))
    reader.readAsArrayBuffer(zips.at(-1)!)
  })
  const files = unzipSync(Uint8Array.from(bytes))
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, new TextDecoder().decode(content)]),
  )
}

function writtenFile(path: string, text: string): WrittenFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** The folder with our files copied into it, without the zip's note. */
async function copy(folder: Folder): Promise<Folder> {
  const files = Object.entries(await readZip()).filter(([path]) => !path.startsWith('README'))
  return folder.with(files.map(([path, text]) => writtenFile(path, text)))
}

const line = (id: string, indicator: string, value: string) => ({
  id,
  cells: { indicator, period: '2026', area: 'york', value },
  acknowledged: {},
})

/** The hand-over of a housing draft, on a server that a test may change meanwhile. */
async function openHandOver(
  parts: Partial<Draft>,
  { loaded = getFolder(SMALL), translator }: { loaded?: Folder; translator?: typeof german } = {},
) {
  let server = loaded
  const published: FileSource = { read: (path) => server.read(path) }
  const draft = getDraft({
    id: 'housing-2026',
    lines: [line('1', 'overcrowding', '7.3')],
    ...parts,
  })
  const drafts = memoryDrafts([{ draft, version: 1 }])
  const dataset = await loaded.dataset()
  await openDesk(
    dataset,
    { right: 'housing', part: 'hand-over' },
    { drafts, published, ...(translator && { translator }) },
  )
  return {
    user: userEvent.setup(),
    stored: () => drafts.savedDrafts.get('housing-2026')!.draft,
    publish: (folder: Folder) => {
      server = folder
    },
  }
}

const ZIP = { name: 'Download the files (zip)' }
const LOOK = { name: 'Look on the server' }

test.each([
  [
    undefined,
    /^3 indicators have no new figure yet/,
    'Evictions: the latest figure is of Q1 2025.',
  ],
  [german, /^3 Indikatoren haben noch keine neue Zahl/, 'Evictions (letzte Zahl: 1. Quartal 2025)'],
])(
  'an indicator without a new figure is named by its title: %#',
  async (translator, summary, text) => {
    await openHandOver({ lines: [] }, { ...(translator && { translator }) })
    const missing = (await screen.findByText(summary)).closest('details')!
    expect(within(missing).getByText(text)).toBeInTheDocument()
    expect(missing).not.toHaveTextContent(/evictions|rough-sleeping/)
  },
)

describe('a commentary that a colleague published after the page was loaded', () => {
  async function findConflicts() {
    const desk = await openHandOver({ commentary: { en: OURS }, commentarySeen: { en: [''] } })
    desk.publish(getFolder(SMALL).with([writtenFile('housing/2026.md', THEIRS)]))
    await desk.user.click(await screen.findByRole('button', ZIP))
    const question = await screen.findByRole('region', {
      name: /^Somebody else has published another commentary in English/,
    })
    return { ...desk, question: within(question) }
  }

  test('is shown next to ours before any file is made, with the focus on the question', async () => {
    const { question } = await findConflicts()
    expect(question.getByText('Too few homes.')).toBeVisible()
    expect(question.getByText('Rents rise.')).toBeVisible()
    expect(zips).toEqual([])
    expect(screen.queryByRole('button', ZIP)).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Hand over' })).toHaveFocus()
  })

  test('is replaced by ours on request only', async () => {
    const { user, question } = await findConflicts()
    await user.click(question.getByRole('button', { name: 'Keep ours in place of theirs' }))
    await user.click(await screen.findByRole('button', ZIP))
    await screen.findByRole('heading', { name: /^The zip is downloaded/ })
    expect((await readZip())['housing/2026.md']).toBe(OURS)
  })

  test('is put below ours on request', async () => {
    const { user, question, stored } = await findConflicts()
    await user.click(question.getByRole('button', { name: 'Add theirs below ours' }))
    await user.click(await screen.findByRole('button', ZIP))
    await screen.findByRole('heading', { name: /^The zip is downloaded/ })
    expect((await readZip())['housing/2026.md']).toBe(
      '## Challenges\n\nToo few homes.\n\nRents rise.\n',
    )
    await waitFor(() => expect(stored().commentarySeen).toEqual({ en: ['', THEIRS] }))
  })

  test('replaces ours on request, and then the zip has no text', async () => {
    const { user, question } = await findConflicts()
    await user.click(question.getByRole('button', { name: 'Take theirs instead of ours' }))
    await user.click(await screen.findByRole('button', ZIP))
    await screen.findByRole('heading', { name: /^The zip is downloaded/ })
    expect(Object.keys(await readZip())).not.toContain('housing/2026.md')
  })
})

test('the zip and the page name the files that are shared', async () => {
  const { user } = await openHandOver({})
  await user.click(await screen.findByRole('button', ZIP))
  const next = await screen.findByText(/^datapackage\.json is shared with the other groups/)
  expect(next).toBeVisible()
  const note = (await readZip())['README-housing-2026.txt']!
  expect(note).toMatch(/Housing, edition 2026: files to be copied into the folder “indicators”/)
  expect(note).toContain('  housing/2026.csv\r\n  datapackage.json\r\n')
  expect(note).toMatch(/datapackage\.json is shared with the other groups/)
})

test('an emptied commentary is named for deletion by hand, and leaves the manifest', async () => {
  const start = getFolder(SMALL)
  const manifest = JSON.parse(await start.text('datapackage.json')) as { resources: object[] }
  const listed = [
    ...manifest.resources,
    { name: 'housing-2026-commentary', path: 'housing/2026.md' },
  ]
  const loaded = start.with([
    writtenFile('housing/2026.md', THEIRS),
    writtenFile('datapackage.json', JSON.stringify({ ...manifest, resources: listed })),
  ])
  const { user } = await openHandOver(
    { commentary: { en: '' }, commentarySeen: { en: [THEIRS] } },
    { loaded },
  )
  await user.click(await screen.findByRole('button', ZIP))
  await screen.findByText(
    'Delete on the server, because the commentary was taken out: housing/2026.md. A zip cannot do that.',
  )
  const zip = await readZip()
  expect(zip['datapackage.json']).not.toContain('2026.md')
  expect(zip['README-housing-2026.txt']).toContain('taken out: housing/2026.md')
})

describe('the publication status', () => {
  const both = { lines: [line('1', 'overcrowding', '7.3'), line('2', 'rough-sleeping', '21')] }

  async function deliver() {
    const desk = await openHandOver(both)
    await desk.user.click(await screen.findByRole('button', ZIP))
    await screen.findByRole('heading', { name: /^The zip is downloaded/ })
    await waitFor(() => expect(desk.stored().handedOver?.lines).toHaveProperty('2'))
    const look = async () => {
      await desk.user.click(screen.getByRole('button', LOOK))
    }
    return { ...desk, look }
  }

  test('is "not yet" before anybody has copied: the files still fit', async () => {
    const { look } = await deliver()
    await look()
    expect(
      await screen.findByText(
        'Not on the server as in this draft: 2 of 2 figures, texts and rows.',
      ),
    ).toBeVisible()
    expect(screen.getByText(/are not copied yet\. Nobody has changed/)).toBeVisible()
    expect(
      screen.getByText(
        'Overcrowding, York, everybody, 2026: published now nothing, in this draft 7.3',
      ),
    ).toBeVisible()
  })

  test('is "yes" when the files are on the server', async () => {
    const { look, publish } = await deliver()
    publish(await copy(getFolder(SMALL)))
    await look()
    expect(
      await screen.findByText(
        'Published: all 2 figures, texts and rows of this draft are on the server.',
      ),
    ).toBeVisible()
  })

  test('is "no" where a shared file was published since: the zip must not be copied over it', async () => {
    const { look, publish } = await deliver()
    const manifest = `${SMALL['datapackage.json']!}\n`
    publish(getFolder({ ...SMALL, 'datapackage.json': manifest }))
    await look()
    expect(
      await screen.findByText(
        /^Do not copy the files made .*: somebody else has published datapackage\.json/,
      ),
    ).toBeVisible()
  })

  test('is "partly" where another group’s manifest came last and does not list our files', async () => {
    const { look, publish } = await deliver()
    const ours = await copy(getFolder(SMALL))
    publish(ours.with([writtenFile('datapackage.json', SMALL['datapackage.json']!)]))
    await look()
    expect(
      await screen.findByText(
        /^On the server, but the list of files that is published now does not name housing\/2026\.csv\./,
      ),
    ).toBeVisible()
  })

  test('is "no" for a line that another file was copied over, with the present text', async () => {
    const { look, publish } = await deliver()
    const ours = await copy(getFolder(SMALL))
    const text = (await ours.text('housing/2026.csv')).replace('7.3', '7.9')
    publish(ours.with([writtenFile('housing/2026.csv', text)]))
    await look()
    expect(
      await screen.findByText(
        'Not on the server as in this draft: 1 of 2 figures, texts and rows.',
      ),
    ).toBeVisible()
    expect(
      screen.getByText('Overcrowding, York, everybody, 2026: published now 7.9, in this draft 7.3'),
    ).toBeVisible()
    expect(screen.getByText(/^Hand over again/)).toBeVisible()
  })
})

test('names a figure that a colleague published meanwhile and ours replaces', async () => {
  const { user, publish } = await openHandOver({})
  publish(
    getFolder(SMALL).with([
      writtenFile('housing/2026.csv', 'indicator,period,value\novercrowding,2026,7.2\n'),
    ]),
  )
  await user.click(await screen.findByRole('button', ZIP))
  expect(
    await screen.findByText(
      'These figures are published for this edition and are replaced by yours:',
    ),
  ).toBeVisible()
  expect(
    screen.getByText('Overcrowding, York, everybody, 2026: published now 7.2, in this draft 7.3'),
  ).toBeVisible()
})

test('names a published figure that the draft no longer has', async () => {
  const loaded = getFolder(SMALL).with([
    writtenFile('housing/2026.csv', 'indicator,period,value\nrough-sleeping,2026,18\n'),
  ])
  const cells = { indicator: 'rough-sleeping', period: '2026', area: 'york', value: '18' }
  await openHandOver(
    {
      handedOver: {
        at: '2026-03-01T10:00:00Z',
        files: {},
        digests: {},
        lines: { '9': cells },
        commentary: {},
      },
    },
    { loaded },
  )
  const staying = await screen.findByText(
    /^One figure is published for this edition that this draft does not bring/,
  )
  expect(staying.closest('details')).toHaveAttribute('open')
  expect(
    screen.getByText(
      'Rough sleeping, York, everybody, 2026: 18 (housing/2026.csv, line 2), handed over from this draft before',
    ),
  ).toBeVisible()
})

test('reports a line that was emptied after its hand-over', async () => {
  const loaded = getFolder(SMALL).with([
    writtenFile('housing/2026.csv', 'indicator,period,value\novercrowding,2026,7.2\n'),
  ])
  const { cells } = line('1', 'overcrowding', '7.2')
  await openHandOver(
    {
      lines: [line('1', 'overcrowding', '')],
      handedOver: {
        at: '2026-03-01T10:00:00Z',
        files: {},
        digests: {},
        lines: { '1': cells },
        commentary: {},
      },
    },
    { loaded },
  )
  expect(
    await screen.findByText(
      /This figure is published as 7\.2 for this edition, and an empty line does not take it back\. Fill it in, or choose under Status/,
    ),
  ).toBeVisible()
  expect(screen.queryByRole('button', ZIP)).not.toBeInTheDocument()
})

test('is in German too', async () => {
  const { user, publish } = await openHandOver(
    { commentary: { en: OURS }, commentarySeen: { en: [''] } },
    { translator: german },
  )
  publish(getFolder(SMALL).with([writtenFile('housing/2026.md', THEIRS)]))
  await user.click(await screen.findByRole('button', { name: 'Dateien herunterladen (Zip)' }))
  expect(
    await screen.findByRole('button', { name: 'Den anderen unter unseren setzen' }),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Auf dem Server nachsehen' }))
  expect(
    await screen.findByText(/Nicht so auf dem Server wie in diesem Entwurf: 2 von 2/),
  ).toBeVisible()
})
