import type { Dataset } from '../model/dataset.ts'
import type { Figure, SeriesKey } from '../model/figure.ts'
import { formatUnambiguous } from '../datapackage/values/parseNumber.ts'

type Cells = Readonly<Record<string, string>>

/** The key cells of a line. The area is always written, also the city's own. */
export function getKeyCells(key: SeriesKey, period: string): Cells {
  return omitBlankCells({
    indicator: key.indicator,
    period,
    area: key.area,
    dimension: key.dimension,
    group: key.group,
  })
}

/** The cells of a figure. Notes in the primary language are in `note`. */
export function getFigureCells(dataset: Dataset, figure: Figure): Cells {
  const [primaryLanguage] = dataset.languages
  const notes = Object.entries(figure.note).map(([lang, text]) => [
    lang === primaryLanguage ? 'note' : `note_${lang.toLowerCase()}`,
    text,
  ])
  return omitBlankCells({
    ...getKeyCells(figure.key, figure.period.text),
    value: formatNumber(figure.value),
    lower: formatNumber(figure.limits?.lower),
    upper: formatNumber(figure.limits?.upper),
    numerator: formatNumber(figure.numerator),
    denominator: formatNumber(figure.denominator),
    status: figure.status.join(';'),
    ...Object.fromEntries(notes),
    source: figure.source,
    source_url: figure.sourceUrl,
  })
}

function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : formatUnambiguous(value)
}

function omitBlankCells(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''))
}
