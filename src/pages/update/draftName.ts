import type { Draft } from '../../desk/draft.ts'
import { formatDay } from './timeText.ts'
import type { Translate } from '../../words/catalogue.ts'

/** The name of a draft: its title, or when it was begun. */
export function getDraftName({ title, created }: Draft, lang: string, t: Translate): string {
  return title.trim() === '' ? t('drafts.unnamed', { created: formatDay(created, lang) }) : title
}
