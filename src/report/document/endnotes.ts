import type { LanguageMap } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { Citation, Endnote } from './blocks.ts'

const WEB = /^https?:\/\//i

interface CitedSource {
  readonly source: LanguageMap
  readonly url: string
  /** Licence and indicators, as sentences. */
  readonly details?: string
}

/** Numbers sources in the order of first citation. A repeated source keeps its number. */
export class Endnotes {
  private readonly numbers = new Map<string, number>()
  private readonly notes: Endnote[] = []

  constructor(private readonly translator: Translator) {}

  /** The citation of a source; empty for a source without name and URL. */
  cite({ source, url, details = '' }: CitedSource): readonly Citation[] {
    const sourceText = this.translator.localize(source)
    const webUrl = WEB.test(url) ? url : ''
    if (sourceText.text === '' && webUrl === '') return []
    const key = JSON.stringify([sourceText.text, webUrl])
    const existingNumber = this.numbers.get(key)
    if (existingNumber !== undefined) return [{ note: existingNumber }]
    const number = this.notes.length + 1
    this.numbers.set(key, number)
    this.notes.push({
      number,
      source: sourceText.text === '' ? { text: webUrl, lang: this.translator.lang } : sourceText,
      url: webUrl,
      details,
    })
    return [{ note: number }]
  }

  list(): readonly Endnote[] {
    return this.notes
  }
}
