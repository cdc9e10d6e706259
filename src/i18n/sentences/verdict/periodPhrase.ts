import type { Period } from '../../../model/period.ts'
import { formatPeriod } from '../../periods.ts'

/** A period with the preposition it takes inside a sentence: `in 2019`, `i 2019`, `im Jahr 2019`. */
export function formatPeriodPhrase(period: Period, lang: string): string {
  const when = formatPeriod(period, lang)
  if (lang === 'nb') return `i ${when}`
  if (lang !== 'de') return `in ${when}`
  switch (period.kind) {
    case 'year':
    case 'split year':
      return `im Jahr ${when}`
    case 'pooled years':
      return `in den Jahren ${when}`
    case 'quarter':
    case 'month':
      return `im ${when}`
  }
}
