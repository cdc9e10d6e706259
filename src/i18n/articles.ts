import type { LocalizedText } from '../model/languageMap.ts'

/**
 * Countries whose names take an article inside a sentence. A package has names without articles.
 */
const WITH_ARTICLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'United Kingdom': 'the United Kingdom',
    'United States': 'the United States',
    Netherlands: 'the Netherlands',
    'Czech Republic': 'the Czech Republic',
  },
  de: {
    'Vereinigtes Königreich': 'das Vereinigte Königreich',
    'Vereinigte Staaten': 'die Vereinigten Staaten',
    Niederlande: 'die Niederlande',
    Schweiz: 'die Schweiz',
    Slowakei: 'die Slowakei',
    Türkei: 'die Türkei',
  },
}

/** The name of a place inside a sentence: `the United Kingdom`, `das Vereinigte Königreich`; others unchanged. */
export function addArticle({ text, lang }: LocalizedText): string {
  return WITH_ARTICLE[lang]?.[text] ?? text
}
