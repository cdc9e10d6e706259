import { IntlMessageFormat } from 'intl-messageformat'
import type { Problem } from '../../model/problem.ts'
import { en } from './en.ts'
import { problemMessageId } from './id.ts'
import { nb } from './nb.ts'

const LANGUAGES: Readonly<
  Record<string, { readonly locale: string; readonly messages: Readonly<Record<string, string>> }>
> = {
  en: { locale: 'en-GB', messages: en },
  nb: { locale: 'nb-NO', messages: nb },
}

const formats = new Map<string, IntlMessageFormat>()

/** Details that a message counts with; all other numbers are only written. */
const COUNTED = new Set(['count', 'years'])

/** What is wrong and what to do, in the reader's language; English where that is not spoken here. */
export function problemSentence(problem: Problem, lang: string): string {
  const { locale, messages } = LANGUAGES[lang] ?? LANGUAGES['en']!
  const id = [problemMessageId(problem), problem.code].find((one) => one in messages) ?? 'unknown'
  const key = `${locale}\u0000${id}`
  const format = formats.get(key) ?? new IntlMessageFormat(messages[id]!, locale)
  formats.set(key, format)
  return String(format.format(argumentsOf(problem, locale)))
}

function argumentsOf(problem: Problem, locale: string): Record<string, string | number> {
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
    ...(Object.fromEntries(detail) as Record<string, string | number>),
  }
}
