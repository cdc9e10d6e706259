import { zipSync } from 'fflate'
import { isInsideFolder } from '../../model/pathPart.ts'
import type { WrittenFile } from '../records/writeRecords.ts'

/**
 * Packs files into one zip, to be unpacked over the package.
 * @param made the modification time of the files in the zip
 * @throws RangeError if a path leaves the folder; no valid id makes one
 */
export function zipFiles(files: readonly WrittenFile[], modified: Date): Uint8Array {
  const unsafeFile = files.find(({ path }) => !isInsideFolder(path))
  if (unsafeFile) throw new RangeError(`the path leaves its folder: ${unsafeFile.path}`)
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    mtime: modified,
  })
}
