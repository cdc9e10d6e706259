import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileSource } from '../package/source.ts'

/** The files of a package in a folder of this computer. */
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
