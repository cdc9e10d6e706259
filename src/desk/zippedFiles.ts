import { zipSync } from 'fflate'
import { staysInFolder } from '../model/pathPart.ts'
import type { WrittenFile } from './records/recordsToFile.ts'

/**
 * Files as one zip, in their folders, to be unpacked over the package.
 * @param made the time that the zip gives its files
 * @throws RangeError where a path leaves the folder: no id that was read makes one
 */
export function zippedFiles(files: readonly WrittenFile[], made: Date): Uint8Array {
  const outside = files.find(({ path }) => !staysInFolder(path))
  if (outside) throw new RangeError(`the path leaves its folder: ${outside.path}`)
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: made })
}
