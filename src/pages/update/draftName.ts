import type { Draft } from '../../drafts/draft.ts'
import { formatDay } from './formatTime.ts'
import type { Translate } from '../../i18n/catalogue.ts'

/** The name of a draft: its title, or when it was begun. */
export function getDraftName({ title, created }: Draft, lang: string, t: Translate): string {
  return title.trim() === '' ? t('drafts.unnamed', { created: formatDay(created, lang) }) : title
}
