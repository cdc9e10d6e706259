import { LANGUAGES } from '../../src/i18n/languages.ts'
import { loadTranslator } from '../../src/i18n/translate.ts'

/** The app's languages, around a package written in all of them. */
export const english = await loadTranslator('en', LANGUAGES)
export const norwegian = await loadTranslator('nb', LANGUAGES)
export const german = await loadTranslator('de', LANGUAGES)
export const TRANSLATORS = { en: english, nb: norwegian, de: german }
