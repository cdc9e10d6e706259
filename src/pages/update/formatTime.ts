import { getLocale } from '../../i18n/languages.ts'

/** A moment in local time: the time if it is today, otherwise with the day. */
export function formatTime(instant: string, lang: string, now: string): string {
  const [time, today] = [new Date(instant), new Date(now)]
  if (Number.isNaN(time.getTime())) return instant
  const sameDay = time.toDateString() === today.toDateString()
  return new Intl.DateTimeFormat(getLocale(lang), {
    ...(sameDay ? {} : { day: 'numeric', month: 'long', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(time)
}

/** The day and time at which a draft was begun, as a name. */
export function formatDay(instant: string, lang: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return instant
  return new Intl.DateTimeFormat(getLocale(lang), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time)
}
