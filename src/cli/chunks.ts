import type { Rolldown } from 'vite'

/** Pieces smaller than this are not worth a request of their own on a phone. */
const SMALL = 6 * 1024

/**
 * How the program is cut into files. All that the first page runs is one file, and what later pages
 * share is cut by who uses it, small pieces together: small files pack badly, and over HTTP/1.1 every
 * further one costs a phone a round trip.
 */
export const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { name: 'first-page', tags: ['$initial'], priority: 2 },
  {
    name: 'shared',
    // What shows figures. The reader of packages, the desk and the report are not for pages like these.
    test: /\/src\/(?:charts|model|trends|words\/verdict|pages\/(?:parts|unknown))\//,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: SMALL,
    priority: 1,
  },
]

/** What is shared is named so, not after all that share it. */
export function chunkFileNames({ name }: { readonly name: string }): string {
  return `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`
}
