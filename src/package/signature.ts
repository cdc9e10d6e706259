import { digestOf } from './digest.ts'
import type { ReadFile } from './packageReading.ts'

/** A short name for a set of files with exactly these bytes, whatever the order they came in. */
export function signatureOf(files: readonly Pick<ReadFile, 'path' | 'digest'>[]): string {
  const lines = files.map(({ path, digest }) => `${path} ${digest}`).toSorted()
  return digestOf(new TextEncoder().encode(lines.join('\n')))
}
