import type { Rolldown } from 'vite'

/** Pieces smaller than this are not worth a request of their own on a phone. */
const SMALL = 24 * 1024

/**
 * How the program is cut into files. All that the first page runs is one file, and what later pages
 * share is cut by who uses it, small pieces together: small files pack badly, and over HTTP/1.1 every
 * further one costs a phone a round trip.
 */
export const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { name: 'first-page', tags: ['$initial'], priority: 2 },
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

/** What is shared is named so, not after all that share it. */
export function chunkFileNames({ name }: { readonly name: string }): string {
  return `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`
}
