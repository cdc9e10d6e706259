/** The name of a language in another language, capitalized as a label; its tag if unknown. */
export function formatLanguageName(tag: string, lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
  } catch {
    return tag
  }
}
