import type { PriceIndex } from '../../model/dataset.ts'
import { readTable } from './tableReader.ts'
import { PRICE_INDEX } from './optionalTables.ts'
import type { ProblemCollector } from '../problemCollector.ts'

const LABELS = {
  required: ['year', 'index', 'source'],
  optional: ['source_url'],
  languages: [],
}

/**
 * The rows of `price-index.csv` by ascending year. A row without a year, an index above 0 or a source is
 * reported and skipped, and so is a second row of a year. A gap between years is a warning, since money of
 * such a year cannot be adjusted.
 */
export function readPriceIndex(
  bytes: Uint8Array,
  primaryLanguage: string,
  problems: ProblemCollector,
): readonly PriceIndex[] {
  const rows = readTable<PriceIndex>(
    bytes,
    PRICE_INDEX,
    LABELS,
    primaryLanguage,
    problems,
    (row) => {
      const year = row.requiredText('year')
      const isYear = /^(?:19|20)\d\d$/.test(year)
      if (year !== '' && !isYear) row.error('type-error', 'year', { rule: 'year' })
      const index = row.requiredText('index') === '' ? null : row.number('index')
      if (index !== null && index <= 0) row.error('constraint-error', 'index', { rule: 'positive' })
      const source = row.requiredText('source')
      if (!isYear || index === null || index <= 0 || source === '') return null
      return { year: Number(year), index, source, sourceUrl: row.text('source_url') }
    },
    ({ year }) => String(year),
  )
  const sorted = rows.toSorted((a, b) => a.year - b.year)
  reportGaps(sorted, problems)
  return sorted
}

function reportGaps(rows: readonly PriceIndex[], problems: ProblemCollector): void {
  for (const [place, { year }] of rows.entries()) {
    const next = rows[place + 1]?.year ?? year + 1
    for (let missing = year + 1; missing < next; missing++)
      problems.warning('price-index-gap', { file: PRICE_INDEX, text: String(missing) })
  }
}
