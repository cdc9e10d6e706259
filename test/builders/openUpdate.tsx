import type { Dataset } from '../../src/model/dataset.ts'
import { DraftServicesContext, type DraftServices } from '../../src/pages/update/draftServices.ts'
import UpdatePage from '../../src/pages/update/UpdatePage.tsx'
import type { StoragePersistence } from '../../src/drafts/storage/persistence.ts'
import type { FileSource } from '../../src/datapackage/io/fileSource.ts'
import type { Translator } from '../../src/i18n/translate.ts'
import { memoryDrafts, memoryTabs } from './memoryDrafts.ts'
import { english } from './translators.ts'
import { openPage } from './openPage.tsx'

/** The desk in the shell, on a storage that a test can inspect and make fail. */
export async function openDesk(
  dataset: Dataset,
  place: { readonly right: string | null; readonly part?: string; readonly edition?: number },
  {
    drafts = memoryDrafts(),
    tabs = memoryTabs(),
    translator = english,
    persistence = { isGranted: async () => false, request: async () => false },
    published = { read: async () => ({ ok: false, reason: 'unreachable' }) },
  }: {
    readonly drafts?: ReturnType<typeof memoryDrafts>
    readonly tabs?: ReturnType<typeof memoryTabs>
    readonly translator?: Translator
    /** Whether the browser grants persistent storage. */
    readonly persistence?: StoragePersistence
    /** The server's files; without them the server does not answer. */
    readonly published?: FileSource
  } = {},
): Promise<ReturnType<typeof memoryDrafts>> {
  // jsdom has no layout, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = () => undefined
  let second = 0
  let id = 0
  const services: DraftServices = {
    storage: drafts.storage,
    locks: tabs,
    now: () => `2026-03-01T14:03:${String(second++ % 60).padStart(2, '0')}.000Z`,
    published,
    createId: () => `id-${++id}`,
    persistence,
  }
  const { right, part = null, edition = 2026 } = place
  await openPage(
    <DraftServicesContext value={services}>
      <UpdatePage right={right} tab={part} draft={null} />
    </DraftServicesContext>,
    dataset,
    edition,
    { page: 'update', right, part, draft: null },
    translator,
  )
  return drafts
}
