import type { Indicator } from '../model/dataset.ts'
import type { LanguageMap, LocalizedText } from '../model/languageMap.ts'
import { localize } from '../model/languageMap.ts'
import { getTranslate, loadMessages, type Translate } from './catalogue.ts'
import { getLocale, type Language } from './languages.ts'
import { formatFigure, formatLooseNumber, formatPlainNumber, formatUnit } from './numbers.ts'

/** Formats messages, figures and the package's own texts in one language. */
export interface Translator {
  /** The language of messages and numbers. */
  readonly lang: Language
  /** The preferred language of the package's texts: `lang`, or a language that the interface lacks. */
  readonly textLanguage: string
  readonly t: Translate
  /** A text of the package in `textLanguage`, else in the package's primary language. */
  readonly localize: (localize: LanguageMap) => LocalizedText
  /** A figure with the sign of its unit: `12.6%`, `£613.10`, `60.8`. */
  readonly formatFigure: (value: number, indicator: Indicator) => string
  readonly formatUnit: (indicator: Indicator) => string
  readonly formatNumber: (value: number, decimals: number) => string
  /** With at most so many decimals: for p values, z and shares. */
  readonly formatLooseNumber: (value: number, maxDecimals: number) => string
  /** `a, b and c`. */
  readonly formatList: (items: readonly string[]) => string
}

const cache = new Map<string, Translator>()

/**
 * `languages`: those of the package, the primary language first. The same object for the same languages. Messages come
 * from the catalogue as far as it is loaded.
 */
export function createTranslator(
  lang: Language,
  languages: readonly string[],
  textLanguage: string = lang,
): Translator {
  const key = `${lang} ${languages.join()} ${textLanguage}`
  const cached = cache.get(key)
  if (cached) return cached
  let lists: Intl.ListFormat | undefined
  const translator: Translator = {
    lang,
    textLanguage,
    t: getTranslate(lang),
    localize: (text) => localize(text, textLanguage, [...languages, lang]) ?? { text: '', lang },
    formatFigure: (value, indicator) => formatFigure(value, indicator, lang),
    formatUnit: (indicator) => formatUnit(indicator, textLanguage, languages),
    formatNumber: (value, decimals) => formatPlainNumber(value, decimals, lang),
    formatLooseNumber: (value, max) => formatLooseNumber(value, max, lang),
    formatList: (items) =>
      (lists ??= new Intl.ListFormat(getLocale(lang), { type: 'conjunction' })).format(items),
  }
  cache.set(key, translator)
  return translator
}

/** The same with every namespace loaded: for the command line and for tests. */
export async function loadTranslator(
  lang: Language,
  languages: readonly string[],
): Promise<Translator> {
  await loadMessages(lang)
  return createTranslator(lang, languages)
}
