import { loadTranslator } from '../../src/i18n/translate.ts'

export const ENGLISH = await loadTranslator('en', ['en', 'nb'])
export const NORWEGIAN = await loadTranslator('nb', ['en', 'nb'])
