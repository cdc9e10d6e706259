import { save } from '../../charts/takeAway.ts'
import type { Draft } from '../../desk/draft.ts'
import { draftFileName, writeDraftFile, writeUnreadableFile } from '../../state/draftFile.ts'
import type { UnreadableDraft } from '../../state/draftStorage.ts'

/** Downloads a draft as a file. */
export function saveDraftToFile(draft: Draft): void {
  saveJson(writeDraftFile(draft), draftFileName(draft))
}

export function saveUnreadableToFile({ id, content }: UnreadableDraft): void {
  saveJson(writeUnreadableFile(content), `${id.replace(/[^\w-]+/g, '-')}-unreadable-draft.json`)
}

function saveJson(text: string, name: string): void {
  save(new Blob([text], { type: 'application/json' }), name)
}
