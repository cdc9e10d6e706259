import { downloadFile } from '../../platform/downloadFile.ts'
import type { Draft } from '../../drafts/draft.ts'
import {
  getDraftFileName,
  formatDraftFile,
  formatUnreadableFile,
} from '../../drafts/storage/draftFile.ts'
import type { UnreadableDraft } from '../../drafts/storage/draftStorage.ts'

/** Downloads a draft as a file. */
export function downloadDraft(draft: Draft): void {
  downloadJson(formatDraftFile(draft), getDraftFileName(draft))
}

export function downloadUnreadable({ id, content }: UnreadableDraft): void {
  downloadJson(
    formatUnreadableFile(content),
    `${id.replace(/[^\w-]+/g, '-')}-unreadable-draft.json`,
  )
}

function downloadJson(text: string, name: string): void {
  downloadFile(text, name, 'application/json')
}
