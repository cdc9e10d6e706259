import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileSource } from './fileSource.ts'

/** Reads the files of a package from a local folder. */
export function diskSource(folder: string): FileSource {
  return {
    async read(path) {
      try {
        return { ok: true, bytes: await readFile(join(folder, path)) }
      } catch {
        return { ok: false, reason: 'missing' }
      }
    },
  }
}
