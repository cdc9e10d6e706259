import { LANGUAGES, type Language } from '../../src/i18n/languages.ts'
import { loadTranslator, type Translator } from '../../src/i18n/translate.ts'

/** The languages of the interface, around a package written in all of them. */
export const TRANSLATORS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (lang) => [lang, await loadTranslator(lang, LANGUAGES)] as const),
  ),
) as Readonly<Record<Language, Translator>>

export const { en: english, nb: norwegian, de: german } = TRANSLATORS
