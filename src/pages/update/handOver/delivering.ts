import type { Draft } from '../../../desk/draft.ts'
import {
  changedMeanwhile,
  handOverOf,
  type HandOver,
  type HandOverReading,
} from '../../../desk/handOver.ts'
import type { PackageFolder } from './packageFolder.ts'

/** What came of writing into a folder. */
export type Delivery =
  | { readonly kind: 'written'; readonly handOver: HandOver }
  | { readonly kind: 'not made'; readonly reading: Extract<HandOverReading, { ok: false }> }
  /** Nothing was written. */
  | { readonly kind: 'changed meanwhile'; readonly files: readonly string[] }
  /** The browser refused, or the disk is full, after some of the files. */
  | {
      readonly kind: 'stopped'
      readonly written: readonly string[]
      readonly left: readonly string[]
    }

/**
 * Makes the files on what the folder holds and writes them, if nobody has changed one of them
 * between reading and writing. The manifest comes last: it never names a file that is not there.
 */
export async function writeIntoFolder(draft: Draft, folder: PackageFolder): Promise<Delivery> {
  const reading = await handOverOf(draft, folder)
  if (!reading.ok) return { kind: 'not made', reading }
  const { handOver } = reading
  const changed = await changedMeanwhile(handOver, folder)
  if (changed.length > 0) return { kind: 'changed meanwhile', files: changed }
  const written: string[] = []
  for (const file of handOver.files) {
    try {
      await folder.write(file)
    } catch {
      const left = handOver.files.map(({ path }) => path).filter((path) => !written.includes(path))
      return { kind: 'stopped', written, left }
    }
    written.push(file.path)
  }
  return { kind: 'written', handOver }
}
