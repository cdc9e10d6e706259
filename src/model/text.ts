/** What a text column says, by language tag (`en`, `nb`). A language without its own text is absent. */
export type LocalText = Readonly<Record<string, string>>

/** Words together with the language they are in, so that a page can mark them with `lang`. */
export interface Said {
  readonly text: string
  readonly lang: string
}

/**
 * The text in the reader's language; where it is missing, in the first of the package's languages
 * that has it. Null where no language has any.
 */
export function inLanguage(
  text: LocalText,
  lang: string,
  languages: readonly string[],
): Said | null {
  for (const candidate of [lang, ...languages]) {
    const found = text[candidate]
    if (found) return { text: found, lang: candidate }
  }
  return null
}
