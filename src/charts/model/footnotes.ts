import type { Figure } from '../../model/figure.ts'
import type { Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'

/** A note under the table. */
export interface Footnote {
  readonly number: number
  readonly said: Said
  /** Address of a source, '' where there is none that may be linked. */
  readonly url: string
}

const WEB = /^https?:\/\//i

/** Numbers the notes of figures in the order in which they are met; the same words count once. */
export class Footnotes {
  readonly all: Footnote[] = []
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** Numbers of what a figure's row says besides: its note, and a source other than the usual one. */
  of(figure: Figure): readonly number[] {
    const numbers: number[] = []
    const note = this.words.text(figure.note)
    if (note.text) numbers.push(this.number(note, ''))
    if (figure.source) {
      const text = this.words.say('table.source', { source: figure.source })
      const url = WEB.test(figure.sourceUrl) ? figure.sourceUrl : ''
      numbers.push(this.number({ text, lang: this.words.lang }, url))
    }
    return numbers
  }

  private number(said: Said, url: string): number {
    const known = this.all.find((note) => note.said.text === said.text && note.url === url)
    if (known) return known.number
    const number = this.all.length + 1
    this.all.push({ number, said, url })
    return number
  }
}
