import type { HandOver } from '../../../desk/handOver.ts'

/** Files of a hand-over that hold the work of other groups too: they are whole, and the last one copied wins. */
export function sharedFiles({ files }: HandOver): readonly string[] {
  return files.map(({ path }) => path).filter((path) => !path.includes('/'))
}
