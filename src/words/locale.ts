/**
 * The locale whose numbers, dates and plurals each language of the app takes. German takes Austria's,
 * that of Graz, the human rights city that writes in it: 1 234,5, £ 613,10, Jänner.
 */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', nb: 'nb-NO', de: 'de-AT' }

/** The locale of a language; one that the app does not speak is its own. */
export function localeOf(lang: string): string {
  return LOCALES[lang] ?? lang
}
