/**
 * A label as it stands inside a sentence: without its capital letter, except in German, where a
 * capital may be that of a noun and a quoted label keeps its own.
 */
export function insideSentence(label: string, lang: string): string {
  return lang === 'de' ? label : label.toLocaleLowerCase(lang)
}

/** A text as it begins a sentence. */
export function capitalise(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
}
