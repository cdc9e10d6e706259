import { en } from '../../src/words/en/messages.ts'
import { nb } from '../../src/words/nb/messages.ts'
import { wordsOf } from '../../src/words/words.ts'

export const ENGLISH = wordsOf('en', en, ['en', 'nb'])
export const NORWEGIAN = wordsOf('nb', nb, ['en', 'nb'])
