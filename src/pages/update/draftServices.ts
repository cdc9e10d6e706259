import { createContext, use } from 'react'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import { createBrowserDrafts } from '../../drafts/storage/browserDrafts.ts'
import type { EditorServices } from '../../drafts/editor/draftEditor.ts'
import { browserPersistence, type StoragePersistence } from '../../drafts/storage/persistence.ts'
import { withMemoryFallback } from '../../drafts/storage/memoryFallback.ts'
import { createBrowserLocks } from '../../drafts/storage/draftLocks.ts'
import { createUncachedSource } from './uncachedSource.ts'

/** Services of the update pages; tests pass their own. */
export interface DraftServices extends EditorServices {
  /** The files published at this moment, never a cached copy. */
  readonly published: FileSource
  readonly createId: () => string
  readonly persistence: StoragePersistence
}

/** Null in the page itself, which uses the browser's storage and the site's files. */
export const DraftServicesContext = createContext<DraftServices | null>(null)

const servicesByCity = new Map<string, DraftServices>()

function createBrowserServices(city: string): DraftServices {
  const cached = servicesByCity.get(city)
  if (cached) return cached
  const services: DraftServices = {
    storage: withMemoryFallback(createBrowserDrafts(city)),
    locks: createBrowserLocks(city),
    now: () => new Date().toISOString(),
    persistence: browserPersistence,
    published: createUncachedSource(new URL('indicators/', document.baseURI).href, (...args) =>
      fetch(...args),
    ),
    // Without TLS there is no crypto.randomUUID.
    createId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join(''),
  }
  servicesByCity.set(city, services)
  return services
}

export function useDraftServices(city: string): DraftServices {
  return use(DraftServicesContext) ?? createBrowserServices(city)
}
