/**
 * A label as it stands inside a sentence: without its capital letter, except in German, where a
 * capital may be that of a noun and a quoted label keeps its own.
 */
export function insideSentence(label: string, lang: string): string {
  return lang === 'de' ? label : label.toLocaleLowerCase(lang)
}
