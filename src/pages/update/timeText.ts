import { localeOf } from '../../words/languages.ts'

/** A moment in local time: the time if it is today, otherwise with the day. */
export function timeText(instant: string, lang: string, now: string): string {
  const [time, today] = [new Date(instant), new Date(now)]
  if (Number.isNaN(time.getTime())) return instant
  const sameDay = time.toDateString() === today.toDateString()
  return new Intl.DateTimeFormat(localeOf(lang), {
    ...(sameDay ? {} : { day: 'numeric', month: 'long', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(time)
}

/** The day and time at which a draft was begun, as a name. */
export function dayText(instant: string, lang: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return instant
  return new Intl.DateTimeFormat(localeOf(lang), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time)
}
