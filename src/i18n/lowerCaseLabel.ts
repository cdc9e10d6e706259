import { getDefinition } from './languages.ts'

/**
 * A label inside a sentence: in lower case, except in a language in which the capital may belong to a noun.
 */
export function lowerCaseLabel(label: string, lang: string): string {
  return getDefinition(lang).capitalizesNouns ? label : label.toLocaleLowerCase(lang)
}

/** A text at the beginning of a sentence. */
export function capitalise(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
}
