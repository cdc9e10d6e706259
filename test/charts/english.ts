import { loadTranslator } from '../../src/words/words.ts'

export const ENGLISH = await loadTranslator('en', ['en', 'nb'])
export const NORWEGIAN = await loadTranslator('nb', ['en', 'nb'])
