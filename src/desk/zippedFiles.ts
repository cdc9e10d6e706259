import { zipSync } from 'fflate'
import { staysInFolder } from '../model/pathPart.ts'
import type { WrittenFile } from './records/recordsToFile.ts'

/**
 * Packs files into one zip, to be unpacked over the package.
 * @param made the modification time of the files in the zip
 * @throws RangeError if a path leaves the folder; no valid id makes one
 */
export function zippedFiles(files: readonly WrittenFile[], made: Date): Uint8Array {
  const outside = files.find(({ path }) => !staysInFolder(path))
  if (outside) throw new RangeError(`the path leaves its folder: ${outside.path}`)
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: made })
}
