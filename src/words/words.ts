import type { Indicator } from '../model/dataset.ts'
import type { LocalText, Said } from '../model/text.ts'
import { inLanguage } from '../model/text.ts'
import { getTranslate, loadMessages, type Translate } from './catalogue.ts'
import { localeOf, type Language } from './languages.ts'
import { figureText, looseNumber, plainNumber, unitText } from './number.ts'

/** Formats messages, figures and the package's own texts in one language. */
export interface Words {
  readonly lang: Language
  readonly say: Translate
  /** A text of the package in this language, else in the package's primary language. */
  readonly text: (text: LocalText) => Said
  /** A figure with the sign of its unit: `12.6%`, `£613.10`, `60.8`. */
  readonly figure: (value: number, indicator: Indicator) => string
  readonly unit: (indicator: Indicator) => string
  readonly number: (value: number, decimals: number) => string
  /** With at most so many decimals: for p values, z and shares. */
  readonly loose: (value: number, most: number) => string
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string
}

const cache = new Map<string, Words>()

/**
 * `languages`: those of the package, the primary language first. The same object for the same languages. Messages come
 * from the catalogue as far as it is loaded.
 */
export function wordsOf(lang: Language, languages: readonly string[]): Words {
  const key = `${lang} ${languages.join()}`
  const cached = cache.get(key)
  if (cached) return cached
  let lists: Intl.ListFormat | undefined
  const words: Words = {
    lang,
    say: getTranslate(lang),
    text: (text) => inLanguage(text, lang, languages) ?? { text: '', lang },
    figure: (value, indicator) => figureText(value, indicator, lang),
    unit: (indicator) => unitText(indicator, lang, languages),
    number: (value, decimals) => plainNumber(value, decimals, lang),
    loose: (value, most) => looseNumber(value, most, lang),
    list: (items) =>
      (lists ??= new Intl.ListFormat(localeOf(lang), { type: 'conjunction' })).format(items),
  }
  cache.set(key, words)
  return words
}

/** The same with every namespace loaded: for the command line and for tests. */
export async function loadTranslator(lang: Language, languages: readonly string[]): Promise<Words> {
  await loadMessages(lang)
  return wordsOf(lang, languages)
}
