import type { Dataset } from '../model/dataset.ts'
import type { Figure, SeriesKey } from '../model/figure.ts'
import { unambiguousText } from '../package/numbers.ts'

type Cells = Readonly<Record<string, string>>

/** The key cells of a line. The area is always written, also the city's own. */
export function keyCells(key: SeriesKey, period: string): Cells {
  return withoutBlanks({
    indicator: key.indicator,
    period,
    area: key.area,
    dimension: key.dimension,
    group: key.group,
  })
}

/** The cells of a figure. Notes in the primary language are in `note`. */
export function cellsOfFigure(dataset: Dataset, figure: Figure): Cells {
  const [first = ''] = dataset.languages
  const notes = Object.entries(figure.note).map(([lang, text]) => [
    lang === first ? 'note' : `note_${lang.toLowerCase()}`,
    text,
  ])
  return withoutBlanks({
    ...keyCells(figure.key, figure.period.text),
    value: numberText(figure.value),
    lower: numberText(figure.limits?.lower),
    upper: numberText(figure.limits?.upper),
    numerator: numberText(figure.numerator),
    denominator: numberText(figure.denominator),
    status: figure.status.join(';'),
    ...Object.fromEntries(notes),
    source: figure.source,
    source_url: figure.sourceUrl,
  })
}

function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : unambiguousText(value)
}

function withoutBlanks(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''))
}
