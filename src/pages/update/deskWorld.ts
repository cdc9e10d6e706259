import { createContext, use } from 'react'
import type { FileSource } from '../../package/source.ts'
import { browserDrafts } from '../../state/browserDrafts.ts'
import type { DeskWorld } from '../../state/draftSession.ts'
import { browserPersistence, type Persistence } from '../../state/persistence.ts'
import { withUnsaved } from '../../state/unsavedDrafts.ts'
import { browserTabs } from '../../state/draftTabs.ts'
import { publishedNow } from './publishedNow.ts'

/** Services of the desk; tests pass their own. */
export interface PageWorld extends DeskWorld {
  /** The files published at this moment, never a cached copy. */
  readonly published: FileSource
  readonly newId: () => string
  readonly persistence: Persistence
}

/** Null in the page itself, which uses the browser's storage and the site's files. */
export const DeskWorldContext = createContext<PageWorld | null>(null)

const worlds = new Map<string, PageWorld>()

function browserWorld(city: string): PageWorld {
  const known = worlds.get(city)
  if (known) return known
  const world: PageWorld = {
    storage: withUnsaved(browserDrafts(city)),
    tabs: browserTabs(city),
    now: () => new Date().toISOString(),
    persistence: browserPersistence,
    published: publishedNow(new URL('indicators/', document.baseURI).href, (...asked) =>
      fetch(...asked),
    ),
    // Without TLS there is no crypto.randomUUID.
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join(''),
  }
  worlds.set(city, world)
  return world
}

export function useDeskWorld(city: string): PageWorld {
  return use(DeskWorldContext) ?? browserWorld(city)
}
