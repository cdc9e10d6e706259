import { zipSync } from 'fflate'
import type { WrittenFile } from './records/recordsToFile.ts'

/**
 * Files as one zip, in their folders, to be unpacked over the package.
 * @param made the time that the zip gives its files
 */
export function zippedFiles(files: readonly WrittenFile[], made: Date): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: made })
}
