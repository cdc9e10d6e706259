import { createContext, use } from 'react'
import type { FileSource } from '../../package/source.ts'
import { browserDrafts } from '../../state/browserDrafts.ts'
import type { DeskWorld } from '../../state/draftSession.ts'
import { browserPersistence, type Persistence } from '../../state/persistence.ts'
import { withUnsaved } from '../../state/unsavedDrafts.ts'
import { browserTabs } from '../../state/draftTabs.ts'
import { publishedNow } from './publishedNow.ts'

/** What the desk needs of the world outside; a test hands in its own. */
export interface PageWorld extends DeskWorld {
  /** The files that are published at this moment, never an older copy of the browser's. */
  readonly published: FileSource
  readonly newId: () => string
  readonly persistence: Persistence
}

/** Null in the page itself, which works with the browser's storage and the site's files. */
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
    // Where a page is served without TLS there is no crypto.randomUUID.
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join(''),
  }
  worlds.set(city, world)
  return world
}

export function useDeskWorld(city: string): PageWorld {
  return use(DeskWorldContext) ?? browserWorld(city)
}
