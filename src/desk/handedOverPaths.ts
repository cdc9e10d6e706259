import type { Draft } from './draft.ts'
import { commentaryPath } from './records/commentaryDraft.ts'

/**
 * The files that a draft was handed over as, where they are there: none before the first hand-over.
 * A list of files that another group made at the same moment may not name them.
 */
export function pathsHandedOver(draft: Draft, languages: readonly string[]): readonly string[] {
  const { handedOver } = draft
  if (!handedOver) return []
  const texts = Object.entries(handedOver.commentary).filter(([, text]) => text !== '')
  return [
    ...new Set([
      ...Object.keys(handedOver.digests),
      ...texts.map(([lang]) => commentaryPath(draft, lang, languages)),
    ]),
  ]
}
