import { IntlMessageFormat } from 'intl-messageformat'

export type Arguments = Readonly<Record<string, string | number>>

/** Formats a message. Throws where an argument is missing. */
export type Format = (message: string, args?: Arguments) => string

/**
 * Formats ICU messages by the rules of a locale. A built site uses compiledFormat.ts and compiled messages
 * instead, so that its pages load no parser.
 */
export function createFormat(locale: string): Format {
  const parsed = new Map<string, IntlMessageFormat>()
  return (message, args) => {
    let format = parsed.get(message)
    if (!format) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
      parsed.set(message, format)
    }
    return String(format.format(args))
  }
}
