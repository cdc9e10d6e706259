import type { Rolldown } from 'vite'

type ModuleInfo = (id: string) => Rolldown.ModuleInfo | null

/** Pieces smaller than this are not worth a request of their own on a phone. */
const SMALL = 24 * 1024

/**
 * How the program is cut into files. All that the first page runs is one file, and what later pages
 * share is cut by who uses it, small pieces together: over HTTP/1.1 every further file costs a
 * phone a round trip.
 */
export const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    debugName: 'first page',
    name: (id, context) =>
      isOfFirstPage(id, (one) => context.getModuleInfo(one)) ? 'first-page' : null,
    priority: 2,
  },
  {
    name: 'shared',
    // Words are parted by page and language already.
    test: /\/src\/(?!words\/[a-z]{2}\/)/,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: SMALL,
    priority: 1,
  },
]

/** Whether the entry reaches a module through plain imports, not through `import()`. */
function isOfFirstPage(id: string, info: ModuleInfo, on = new Set<string>()): boolean {
  const module = info(id)
  if (!module || on.has(id)) return false
  if (module.isEntry) return true
  on.add(id)
  return module.importers.some((importer) => isOfFirstPage(importer, info, on))
}

/** What is shared is named so, not after all that share it. */
export function chunkFileNames({ name }: { readonly name: string }): string {
  return `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`
}
