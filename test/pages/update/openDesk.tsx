import type { Dataset } from '../../../src/model/dataset.ts'
import { DeskWorldContext, type PageWorld } from '../../../src/pages/update/deskWorld.ts'
import UpdatePage from '../../../src/pages/update/UpdatePage.tsx'
import type { Persistence } from '../../../src/state/persistence.ts'
import type { FileSource } from '../../../src/package/source.ts'
import type { Words } from '../../../src/words/words.ts'
import { memoryDrafts, memoryTabs } from '../../state/memoryDrafts.ts'
import { english } from '../../words/speaking.ts'
import { openPage } from '../report/openReport.tsx'

/** The desk in the shell, on a storage that a test can inspect and make fail. */
export async function openDesk(
  dataset: Dataset,
  place: { readonly right: string | null; readonly part?: string; readonly edition?: number },
  {
    drafts = memoryDrafts(),
    tabs = memoryTabs(),
    words = english,
    persistence = { isGranted: async () => false, ask: async () => false },
    published = { read: async () => ({ ok: false, reason: 'unreachable' }) },
  }: {
    readonly drafts?: ReturnType<typeof memoryDrafts>
    readonly tabs?: ReturnType<typeof memoryTabs>
    readonly words?: Words
    /** Whether the browser grants persistent storage. */
    readonly persistence?: Persistence
    /** The server's files; without them the server does not answer. */
    readonly published?: FileSource
  } = {},
): Promise<ReturnType<typeof memoryDrafts>> {
  // jsdom has no layout, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = () => undefined
  let second = 0
  let id = 0
  const world: PageWorld = {
    storage: drafts.storage,
    tabs,
    now: () => `2026-03-01T14:03:${String(second++ % 60).padStart(2, '0')}.000Z`,
    published,
    newId: () => `id-${++id}`,
    persistence,
  }
  const { right, part = null, edition = 2026 } = place
  await openPage(
    <DeskWorldContext value={world}>
      <UpdatePage right={right} part={part} draft={null} />
    </DeskWorldContext>,
    dataset,
    edition,
    { page: 'update', right, part, draft: null },
    words,
  )
  return drafts
}
