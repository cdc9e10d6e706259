import type { LocalText } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'
import type { Citation, Endnote } from './blocks.ts'

const WEB = /^https?:\/\//i

interface Cited {
  readonly source: LocalText
  readonly url: string
  readonly licence?: string
}

/** Numbers sources in the order of first citation. A repeated source keeps its number. */
export class Endnotes {
  private readonly numbers = new Map<string, number>()
  private readonly notes: Endnote[] = []

  constructor(private readonly words: Words) {}

  /** The citation of a source; empty for a source without name and URL. */
  cite({ source, url, licence = '' }: Cited): readonly Citation[] {
    const said = this.words.text(source)
    const address = WEB.test(url) ? url : ''
    if (said.text === '' && address === '') return []
    const id = JSON.stringify([said.text, address])
    const known = this.numbers.get(id)
    if (known !== undefined) return [{ note: known }]
    const number = this.notes.length + 1
    this.numbers.set(id, number)
    this.notes.push({
      number,
      source: said.text === '' ? { text: address, lang: this.words.lang } : said,
      url: address,
      licence,
    })
    return [{ note: number }]
  }

  list(): readonly Endnote[] {
    return this.notes
  }
}
