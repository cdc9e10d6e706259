import type { Draft } from '../../desk/draft.ts'
import type { SayDesk } from '../../words/desk.ts'
import { dayText } from './timeText.ts'

/** The name of a draft: its title, or when it was begun. */
export function draftName({ title, created }: Draft, lang: string, say: SayDesk): string {
  return title.trim() === '' ? say('drafts.unnamed', { created: dayText(created, lang) }) : title
}
