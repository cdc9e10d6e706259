import type { report } from './en/report.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './words.ts'

/** The words of the report's page and of readiness: they are many, so they are fetched only with them. */
export type ReportMessageId = keyof typeof report
export type ReportMessages = Readonly<Record<ReportMessageId, string>>

export async function loadReportMessages(lang: Language): Promise<ReportMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/report.ts')).report
    case 'nb':
      return (await import('./nb/report.ts')).report
    case 'de':
      return (await import('./de/report.ts')).report
  }
}

export type SayReport = (id: ReportMessageId, args?: Arguments) => string

/** Fills the report's messages in, as `Words.say` does the others. */
export function reportWordsOf(lang: Language, messages: ReportMessages): SayReport {
  const format = formatOf(localeOf(lang))
  return (id, args) => format(messages[id], args)
}
