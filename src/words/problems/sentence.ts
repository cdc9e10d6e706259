import type { Problem } from '../../model/problem.ts'
import { type Arguments, type Format, formatOf } from '../format.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { problemMessageId } from './id.ts'
import { nb } from './nb.ts'

interface Language {
  readonly messages: Readonly<Record<string, string>>
  readonly locale: string
  readonly format: Format
}

function language(locale: string, messages: Language['messages']): Language {
  return { messages, locale, format: formatOf(locale) }
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: language('en-GB', en),
  nb: language('nb-NO', nb),
  de: language('de-AT', de),
}

/** Details that a message counts with; all other numbers are only written. */
const COUNTED = new Set(['count', 'years'])

/** What is wrong and what to do, in the reader's language; English where that is not spoken here. */
export function problemSentence(problem: Problem, lang: string): string {
  const { locale, messages, format } = LANGUAGES[lang] ?? LANGUAGES['en']!
  const id = [problemMessageId(problem), problem.code].find((one) => one in messages) ?? 'unknown'
  return format(messages[id]!, argumentsOf(problem, locale))
}

function argumentsOf(problem: Problem, locale: string): Arguments {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const detail = Object.entries(problem.detail).map(([name, value]) => {
    if (typeof value === 'string' || COUNTED.has(name)) return [name, value]
    return [name, Number.isInteger(value) ? String(value) : number.format(value)]
  })
  return {
    text: problem.text,
    file: problem.file,
    line: problem.line ?? '',
    hasLine: problem.line === null ? 'no' : 'yes',
    column: problem.column?.name ?? '',
    position: problem.column?.position ?? '',
    hasOffer: 'offer' in problem.detail ? 'yes' : 'no',
    code: problem.code,
    ...(Object.fromEntries(detail) as Arguments),
  }
}
