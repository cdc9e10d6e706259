import type { Figure } from '../../model/figure.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'

/** A note or source of a figure's row. */
export interface Remark {
  readonly localizedText: LocalizedText
  /** The URL of a source, '' if none may be linked. */
  readonly url: string
}

export interface Footnotes {
  /** Applies to every figure, so that it needs no number. */
  readonly common: readonly Remark[]
  /** Numbered from 1 in the order of the figures; equal texts share a number. */
  readonly numbered: readonly Remark[]
  readonly numbersOf: (figure: Figure) => readonly number[]
}

const WEB = /^https?:\/\//i

/** The note of a figure, and its source if it differs from the indicator's. */
function listFigureRemarks(figure: Figure, translator: Translator): Remark[] {
  const note = translator.localize(figure.note)
  const remarks: Remark[] = note.text ? [{ localizedText: note, url: '' }] : []
  if (figure.source) {
    const text = translator.t('table.source', { source: figure.source })
    const url = WEB.test(figure.sourceUrl) ? figure.sourceUrl : ''
    remarks.push({ localizedText: { text, lang: translator.lang }, url })
  }
  return remarks
}

const getRemarkId = ({ localizedText, url }: Remark) => `${localizedText.text}\n${url}`

export function collectFootnotes(figures: readonly Figure[], translator: Translator): Footnotes {
  const met = new Map<string, { readonly remark: Remark; count: number }>()
  for (const figure of figures)
    for (const remark of listFigureRemarks(figure, translator)) {
      const known = met.get(getRemarkId(remark))
      if (known) known.count++
      else met.set(getRemarkId(remark), { remark, count: 1 })
    }
  const all = [...met.values()]
  const numbered = all.filter(({ count }) => count < figures.length).map(({ remark }) => remark)
  const numbers = new Map(numbered.map((remark, place) => [getRemarkId(remark), place + 1]))
  return {
    common: all.filter(({ count }) => count === figures.length).map(({ remark }) => remark),
    numbered,
    numbersOf: (figure) =>
      listFigureRemarks(figure, translator).flatMap(
        (remark) => numbers.get(getRemarkId(remark)) ?? [],
      ),
  }
}
