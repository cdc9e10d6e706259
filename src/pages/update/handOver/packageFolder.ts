import type { FileResult, FileSource } from '../../../datapackage/io/fileSource.ts'
import type { WrittenFile } from '../../../drafts/records/writeRecords.ts'

/** A folder on this computer that the user has opened for the page. */
export interface PackageFolder extends FileSource {
  /** Asks the user if the browser has no decision yet; false if the page may not write. */
  requestWritePermission(): Promise<boolean>
  /**
   * Afterwards the file is either completely new or unchanged.
   * @throws if the browser may not or cannot write
   */
  write(file: WrittenFile): Promise<void>
  /** @throws likewise */
  remove(path: string): Promise<void>
}

export type ChooseFolder = () => Promise<FileSystemDirectoryHandle>

/** `null` if the browser has no such API. */
export function browserFolders(): ChooseFolder | null {
  const { showDirectoryPicker: choose } = window as {
    showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>
  }
  return choose ? () => choose.call(window, { id: 'indicators', mode: 'readwrite' }) : null
}

export function packageFolder(root: FileSystemDirectoryHandle): PackageFolder {
  async function resolvePath(path: string, create: boolean) {
    const parts = path.split('/')
    const name = parts.pop()!
    let folder = root
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create })
    return { folder, name }
  }
  async function openFile(path: string, create: boolean): Promise<FileSystemFileHandle> {
    const { folder, name } = await resolvePath(path, create)
    return folder.getFileHandle(name, { create })
  }
  async function removeFile(path: string): Promise<void> {
    const { folder, name } = await resolvePath(path, false)
    await folder.removeEntry(name)
  }
  return {
    requestWritePermission: () => requestWritePermission(root),
    async read(path): Promise<FileResult> {
      try {
        const file = await (await openFile(path, false)).getFile()
        return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) }
      } catch (error) {
        const isMissing = error instanceof DOMException && error.name === 'NotFoundError'
        return { ok: false, reason: isMissing ? 'missing' : 'unreachable' }
      }
    },
    async write({ path, bytes }) {
      const existed = await openFile(path, false).then(
        () => true,
        () => false,
      )
      let writable: FileSystemWritableFileStream | undefined
      try {
        writable = await (await openFile(path, true)).createWritable()
        await writable.write(bytes as Uint8Array<ArrayBuffer>)
        // Only now the new content replaces the old one, completely.
        await writable.close()
      } catch (error) {
        await writable?.abort().catch(() => undefined)
        // The file was created before its content: an empty one would be read as damaged.
        if (!existed) await removeFile(path).catch(() => undefined)
        throw error
      }
    },
    async remove(path) {
      await removeFile(path)
    },
  }
}

/** Browsers without these two methods ask, or refuse, at the first file. */
interface PermissionHandle {
  queryPermission?(getDirectory: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(getDirectory: { mode: 'readwrite' }): Promise<PermissionState>
}

async function requestWritePermission(
  root: FileSystemDirectoryHandle & PermissionHandle,
): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const
  const state = (await root.queryPermission?.(mode)) ?? 'granted'
  if (state === 'granted') return true
  return (await root.requestPermission?.(mode)) === 'granted'
}
