/**
 * A label inside a sentence: in lower case, except in German, where the capital may belong to a noun.
 */
export function lowerCaseLabel(label: string, lang: string): string {
  return lang === 'de' ? label : label.toLocaleLowerCase(lang)
}

/** A text at the beginning of a sentence. */
export function capitalise(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
}
