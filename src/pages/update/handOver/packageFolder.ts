import type { FileReading, FileSource } from '../../../package/source.ts'
import type { WrittenFile } from '../../../desk/records/recordsToFile.ts'

/** A folder on this computer that the reader let the page use. */
export interface PackageFolder extends FileSource {
  /** @throws where the browser may not or cannot write */
  write(file: WrittenFile): Promise<void>
  /** @throws likewise */
  remove(path: string): Promise<void>
}

/** `null` where this browser has no such thing. */
export type ChooseFolder = (() => Promise<FileSystemDirectoryHandle>) | null

export function browserFolders(): ChooseFolder {
  const { showDirectoryPicker: choose } = window as {
    showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>
  }
  return choose ? () => choose.call(window, { id: 'indicators', mode: 'readwrite' }) : null
}

export function packageFolder(root: FileSystemDirectoryHandle): PackageFolder {
  async function placeOf(path: string, create: boolean) {
    const parts = path.split('/')
    const name = parts.pop()!
    let folder = root
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create })
    return { folder, name }
  }
  async function fileAt(path: string, create: boolean): Promise<FileSystemFileHandle> {
    const { folder, name } = await placeOf(path, create)
    return folder.getFileHandle(name, { create })
  }
  return {
    async read(path): Promise<FileReading> {
      try {
        const file = await (await fileAt(path, false)).getFile()
        return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) }
      } catch (error) {
        const isMissing = error instanceof DOMException && error.name === 'NotFoundError'
        return { ok: false, reason: isMissing ? 'missing' : 'unreachable' }
      }
    },
    async write({ path, bytes }) {
      const writable = await (await fileAt(path, true)).createWritable()
      await writable.write(bytes as Uint8Array<ArrayBuffer>)
      // Only now the new content takes the place of the old one, whole.
      await writable.close()
    },
    async remove(path) {
      const { folder, name } = await placeOf(path, false)
      await folder.removeEntry(name)
    },
  }
}
