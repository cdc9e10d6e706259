import type { Draft } from '../../../drafts/draft.ts'
import {
  findChangedFiles,
  createHandOver,
  type AgreedRemovals,
  type HandOver,
  type HandOverResult,
} from '../../../drafts/handOver/handOver.ts'
import type { PackageFolder } from './packageFolder.ts'

/** The result of writing into a folder. */
export type FolderWriteResult =
  | { readonly kind: 'written'; readonly handOver: HandOver }
  | { readonly kind: 'not made'; readonly result: Extract<HandOverResult, { ok: false }> }
  /** Nothing was written. */
  | { readonly kind: 'changed meanwhile'; readonly files: readonly string[] }
  /** The page may not write into the folder: nothing was tried. */
  | { readonly kind: 'refused' }
  /** The browser refused, or the disk is full. */
  | {
      readonly kind: 'stopped'
      readonly written: readonly string[]
      /** The file at which it stopped; it is unchanged. */
      readonly failed: string
      /** Files that were not tried any more. */
      readonly remaining: readonly string[]
    }

/**
 * Makes the files on the content of the folder and writes them, unless somebody has changed one of them between
 * reading and writing. The manifest is written last, so that it never lists a missing file; files are deleted
 * after it no longer lists them.
 */
export async function writeIntoFolder(
  draft: Draft,
  folder: PackageFolder,
  agreedRemovals: AgreedRemovals,
): Promise<FolderWriteResult> {
  const result = await createHandOver(draft, folder, agreedRemovals)
  if (!result.ok) return { kind: 'not made', result }
  const { handOver } = result
  if (!(await folder.requestWritePermission())) return { kind: 'refused' }
  const changed = await findChangedFiles(handOver, folder)
  if (changed.length > 0) return { kind: 'changed meanwhile', files: changed }
  const steps = [
    ...handOver.files.map((file) => ({ path: file.path, take: () => folder.write(file) })),
    ...handOver.removed.map((path) => ({ path, take: () => folder.remove(path) })),
  ]
  for (const [index, { take }] of steps.entries()) {
    try {
      await take()
    } catch {
      const paths = steps.map(({ path }) => path)
      const [written, remaining] = [paths.slice(0, index), paths.slice(index + 1)]
      return { kind: 'stopped', written, failed: paths[index]!, remaining }
    }
  }
  return { kind: 'written', handOver }
}
