import type { Indicator } from '../../model/dataset.ts'
import { splitWords } from './header.ts'
import { readTable, type TableRow } from './tableReader.ts'
import type { ProblemCollector } from '../problemCollector.ts'

export const MEASURES = [
  'count',
  'amount',
  'percent',
  'rate',
  'ratio',
  'money',
  'years',
  'score',
] as const
export const DIRECTIONS = ['up', 'down', 'toward', 'none'] as const
export const INDICATOR_KINDS = ['structure', 'process', 'outcome'] as const
const YES_NO = ['yes', 'no'] as const

const LABELS = {
  required: splitWords('id right title unit measure direction'),
  optional: splitWords(
    'definition kind headline counted decimals source source_url licence frequency release_month',
    'baseline target target_year limit meaningful_change sdg treaty caveat from_edition ended',
  ),
  languages: splitWords('title definition unit source caveat'),
}

/**
 * Every row of `indicators.csv`, in file order. An invalid cell is reported and replaced by a cautious
 * default (no direction, outcome, amount), so that one fault does not remove an indicator's figures.
 */
export function readIndicators(
  bytes: Uint8Array,
  primaryLanguage: string,
  problems: ProblemCollector,
): readonly Indicator[] {
  return readTable(
    bytes,
    'indicators.csv',
    LABELS,
    primaryLanguage,
    problems,
    parseIndicator,
    (indicator) =>
      indicator.fromEdition === null
        ? indicator.id
        : `${indicator.id} from ${indicator.fromEdition}`,
  )
}

function parseIndicator(row: TableRow): Indicator | null {
  const id = row.id('id')
  if (id === '') return null
  return {
    id,
    right: row.requiredText('right'),
    title: row.requiredLanguageMap('title'),
    definition: row.languageMap('definition'),
    unit: row.requiredLanguageMap('unit'),
    measure: row.choice('measure', MEASURES, 'amount'),
    direction: row.choice('direction', DIRECTIONS, 'none'),
    kind: row.choice('kind', INDICATOR_KINDS, 'outcome', false),
    headline: parseHeadline(row),
    counted: row.choice('counted', YES_NO, 'yes', false) === 'yes',
    decimals: parseDecimals(row),
    source: row.languageMap('source'),
    sourceUrl: row.text('source_url'),
    licence: row.text('licence'),
    frequency: row.text('frequency'),
    releaseMonth: row.text('release_month'),
    baseline: row.wholeNumber('baseline'),
    target: row.number('target'),
    targetYear: row.wholeNumber('target_year'),
    limit: row.number('limit'),
    meaningfulChange: row.number('meaningful_change'),
    sdg: row.text('sdg'),
    treaty: row.text('treaty'),
    caveat: row.languageMap('caveat'),
    fromEdition: row.wholeNumber('from_edition'),
    ended: row.wholeNumber('ended'),
  }
}

const EVERYBODY = { dimension: '', group: '' }

function parseHeadline(row: TableRow): Indicator['headline'] {
  const text = row.text('headline')
  const parts = text.split(';').map((part) => part.trim())
  const named = parts.filter((part) => part !== '')
  if (named.length === 0) return [EVERYBODY]
  const headline: { dimension: string; group: string }[] = []
  for (const part of named) {
    const pair = /^([^=]+)=([^=]+)$/.exec(part)
    if (part.toLowerCase() === 'everybody') headline.push(EVERYBODY)
    else if (pair) headline.push({ dimension: pair[1]!.trim(), group: pair[2]!.trim() })
    else row.error('type-error', 'headline', { rule: 'headline' })
  }
  return headline.length > 0 ? headline : [EVERYBODY]
}

function parseDecimals(row: TableRow): number {
  const decimals = row.wholeNumber('decimals') ?? 0
  if (decimals >= 0 && decimals <= 6) return decimals
  row.error('constraint-error', 'decimals', { rule: 'decimals' })
  return 0
}
