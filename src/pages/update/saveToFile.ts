import { save } from '../../charts/takeAway.ts'
import type { Draft } from '../../desk/draft.ts'
import { draftFileName, writeDraftFile } from '../../state/draftFile.ts'

/** Hands a draft to the reader as a file. */
export function saveDraftToFile(draft: Draft): void {
  save(new Blob([writeDraftFile(draft)], { type: 'application/json' }), draftFileName(draft))
}
