import { IntlMessageFormat } from 'intl-messageformat'

export type Arguments = Readonly<Record<string, string | number>>

/** Says a message with its arguments filled in. Throws where one is missing. */
export type Format = (message: string, args?: Arguments) => string

/**
 * Formats ICU messages by the rules of a locale. A built site has compiledFormat.ts in place of this
 * file, and messages that were compiled beforehand: its readers load no parser.
 */
export function formatOf(locale: string): Format {
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
