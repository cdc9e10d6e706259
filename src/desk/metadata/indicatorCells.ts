import type { Dataset, Indicator } from '../../model/dataset.ts'
import { textCells } from '../records/recordCells.ts'

type Cells = Readonly<Record<string, string>>

/** An indicator as cells of indicators.csv: the inverse of reading them. */
export function cellsOfIndicator(one: Indicator, languages: readonly string[]): Cells {
  return {
    id: one.id,
    right: one.right,
    ...textCells('title', one.title, languages),
    ...textCells('definition', one.definition, languages),
    ...textCells('unit', one.unit, languages),
    measure: one.measure,
    direction: one.direction,
    kind: one.kind,
    headline: headlineText(one),
    counted: one.counted ? 'yes' : 'no',
    decimals: String(one.decimals),
    ...textCells('source', one.source, languages),
    source_url: one.sourceUrl,
    licence: one.licence,
    frequency: one.frequency,
    release_month: one.releaseMonth,
    baseline: numberText(one.baseline),
    target: numberText(one.target),
    target_year: numberText(one.targetYear),
    limit: numberText(one.limit),
    meaningful_change: numberText(one.meaningfulChange),
    sdg: one.sdg,
    treaty: one.treaty,
    ...textCells('caveat', one.caveat, languages),
    from_edition: numberText(one.fromEdition),
    ended: numberText(one.ended),
  }
}

function headlineText({ headline }: Indicator): string {
  return headline
    .map(({ dimension, group }) => (dimension === '' ? 'everybody' : `${dimension}=${group}`))
    .join('; ')
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value)
}

/** The usual values; `from` prevents earlier reports from asking for a figure. */
export function newIndicatorCells(right: string, from: number): Cells {
  return {
    right,
    kind: 'outcome',
    headline: 'everybody',
    counted: 'yes',
    decimals: '1',
    frequency: 'annual',
    from_edition: String(from),
  }
}

/** The present row, with changes that hold from an edition on. */
export function changedIndicatorCells(
  indicator: Indicator,
  from: number,
  { languages }: Pick<Dataset, 'languages'>,
): Cells {
  return { ...cellsOfIndicator(indicator, languages), from_edition: String(from) }
}

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ß: 'ss',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
}

/** A name as an id of lower-case words with hyphens; '' if it has no characters for an id. */
export function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåßäöü]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[’']|\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
