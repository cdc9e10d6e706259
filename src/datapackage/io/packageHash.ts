import { computeDigest } from './digest.ts'
import type { ReadFile } from '../packageResult.ts'

/** A hash of a set of files and their content, independent of their order. */
export function computePackageHash(files: readonly Pick<ReadFile, 'path' | 'digest'>[]): string {
  const lines = files.map(({ path, digest }) => `${path} ${digest}`).toSorted()
  return computeDigest(new TextEncoder().encode(lines.join('\n')))
}
