import type { Draft } from '../../desk/draft.ts'
import type { SayDesk } from '../../words/desk.ts'
import { dayText } from './timeText.ts'

/** What a draft is called: its own name, else when it was begun. */
export function draftName({ title, created }: Draft, lang: string, say: SayDesk): string {
  return title.trim() === '' ? say('drafts.unnamed', { created: dayText(created, lang) }) : title
}
