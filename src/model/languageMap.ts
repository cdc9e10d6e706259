/** A text by language tag (`en`, `nb`). A language without a text is absent. */
export type LanguageMap = Readonly<Record<string, string>>

/** A text with its language, so that a page can set `lang`. */
export interface LocalizedText {
  readonly text: string
  readonly lang: string
}

/**
 * The text in a language; else in the first of the package's languages that has it. Null without any text.
 */
export function localize(
  text: LanguageMap,
  lang: string,
  languages: readonly string[],
): LocalizedText | null {
  for (const candidate of [lang, ...languages]) {
    const found = text[candidate]
    if (found) return { text: found, lang: candidate }
  }
  return null
}
