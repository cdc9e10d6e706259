import type { Draft } from '../../desk/draft.ts'
import { dayText } from './timeText.ts'
import type { Translate } from '../../words/catalogue.ts'

/** The name of a draft: its title, or when it was begun. */
export function draftName({ title, created }: Draft, lang: string, say: Translate): string {
  return title.trim() === '' ? say('drafts.unnamed', { created: dayText(created, lang) }) : title
}
