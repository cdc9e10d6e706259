import type { Draft } from '../../../desk/draft.ts'
import {
  changedMeanwhile,
  handOverOf,
  type Agreed,
  type HandOver,
  type HandOverReading,
} from '../../../desk/handOver.ts'
import type { PackageFolder } from './packageFolder.ts'

/** The result of writing into a folder. */
export type Delivery =
  | { readonly kind: 'written'; readonly handOver: HandOver }
  | { readonly kind: 'not made'; readonly reading: Extract<HandOverReading, { ok: false }> }
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
      readonly left: readonly string[]
    }

/**
 * Makes the files on the content of the folder and writes them, unless somebody has changed one of them between
 * reading and writing. The manifest is written last, so that it never lists a missing file; files are deleted
 * after it no longer lists them.
 */
export async function writeIntoFolder(
  draft: Draft,
  folder: PackageFolder,
  agreed: Agreed,
): Promise<Delivery> {
  const reading = await handOverOf(draft, folder, agreed)
  if (!reading.ok) return { kind: 'not made', reading }
  const { handOver } = reading
  if (!(await folder.mayWrite())) return { kind: 'refused' }
  const changed = await changedMeanwhile(handOver, folder)
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
      const [written, left] = [paths.slice(0, index), paths.slice(index + 1)]
      return { kind: 'stopped', written, failed: paths[index]!, left }
    }
  }
  return { kind: 'written', handOver }
}
