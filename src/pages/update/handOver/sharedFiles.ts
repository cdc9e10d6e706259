import type { HandOver } from '../../../drafts/handOver/handOver.ts'

/** Files of a hand-over that contain the work of other groups too: the last copy wins. */
export function listSharedFiles({ files }: HandOver): readonly string[] {
  return files.map(({ path }) => path).filter((path) => !path.includes('/'))
}
