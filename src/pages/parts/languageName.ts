/** A language's name in the reader's language, as it begins a label; its tag where nobody knows one. */
export function languageName(tag: string, lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
  } catch {
    return tag
  }
}
