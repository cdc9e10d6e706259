import type { Figure } from '../../model/figure.ts'
import type { Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'

/** What a figure's row says besides the figure. */
export interface Remark {
  readonly said: Said
  /** Address of a source, '' where there is none that may be linked. */
  readonly url: string
}

export interface Footnotes {
  /** Holds for every figure, so that no number is needed. */
  readonly common: readonly Remark[]
  /** Numbered from 1 in the order in which the figures say them; the same words count once. */
  readonly numbered: readonly Remark[]
  readonly numbersOf: (figure: Figure) => readonly number[]
}

const WEB = /^https?:\/\//i

/** The note of a figure, and a source other than the indicator's usual one. */
function remarksOf(figure: Figure, words: Words): Remark[] {
  const note = words.text(figure.note)
  const remarks: Remark[] = note.text ? [{ said: note, url: '' }] : []
  if (figure.source) {
    const text = words.say('table.source', { source: figure.source })
    const url = WEB.test(figure.sourceUrl) ? figure.sourceUrl : ''
    remarks.push({ said: { text, lang: words.lang }, url })
  }
  return remarks
}

const idOf = ({ said, url }: Remark) => `${said.text}\n${url}`

export function footnotesOf(figures: readonly Figure[], words: Words): Footnotes {
  const met = new Map<string, { readonly remark: Remark; count: number }>()
  for (const figure of figures)
    for (const remark of remarksOf(figure, words)) {
      const known = met.get(idOf(remark))
      if (known) known.count++
      else met.set(idOf(remark), { remark, count: 1 })
    }
  const all = [...met.values()]
  const numbered = all.filter(({ count }) => count < figures.length).map(({ remark }) => remark)
  const numbers = new Map(numbered.map((remark, place) => [idOf(remark), place + 1]))
  return {
    common: all.filter(({ count }) => count === figures.length).map(({ remark }) => remark),
    numbered,
    numbersOf: (figure) =>
      remarksOf(figure, words).flatMap((remark) => numbers.get(idOf(remark)) ?? []),
  }
}
