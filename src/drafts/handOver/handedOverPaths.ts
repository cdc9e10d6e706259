import type { Draft } from '../draft.ts'
import { getCommentaryPath } from '../commentary/draftCommentary.ts'

/**
 * The paths that a draft was handed over as; none before the first hand-over. A manifest written by another
 * group at the same moment may not list them.
 */
export function listHandedOverPaths(draft: Draft, languages: readonly string[]): readonly string[] {
  const { handedOver } = draft
  if (!handedOver) return []
  const texts = Object.entries(handedOver.commentary).filter(([, text]) => text !== '')
  return [
    ...new Set([
      ...Object.keys(handedOver.digests),
      ...texts.map(([lang]) => getCommentaryPath(draft, lang, languages)),
    ]),
  ]
}
