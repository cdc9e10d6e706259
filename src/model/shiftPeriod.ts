import { parsePeriod, formatSplitYear, type Period } from './period.ts'

/** Periods of this kind in a year: 4 quarters, 12 months, 1 of every other kind. */
export function getPartsPerYear({ kind }: Pick<Period, 'kind'>): number {
  return kind === 'quarter' ? 4 : kind === 'month' ? 12 : 1
}

/** Ordinal number of a period among those of its kind: counted in quarters, months or years. */
export function toOrdinal(period: Period): number {
  const parts = getPartsPerYear(period)
  return parts === 1 ? period.referenceYear : period.referenceYear * parts + period.part - 1
}

/**
 * The period of the same kind a number of steps later: 2024/25 plus 1 is 2025/26, 2022-2024 plus 1 is
 * 2023-2025, 2025-Q4 plus 1 is 2026-Q1. A step is a quarter, a month or a year, by kind. Null after the year
 * 9999.
 */
export function shiftPeriod(period: Period, steps: number): Period | null {
  const result = parsePeriod(shiftPeriodText(period, steps))
  return result.ok ? result.period : null
}

function shiftPeriodText(period: Period, steps: number): string {
  const { kind, startYear, referenceYear } = period
  const ordinal = toOrdinal(period) + steps
  const parts = getPartsPerYear(period)
  switch (kind) {
    case 'year':
      return String(ordinal)
    case 'split year':
      return formatSplitYear(startYear + steps)
    case 'pooled years':
      return `${startYear + steps}-${referenceYear + steps}`
    case 'quarter':
      return `${Math.floor(ordinal / parts)}-Q${(ordinal % parts) + 1}`
    case 'month':
      return `${Math.floor(ordinal / parts)}-M${String((ordinal % parts) + 1).padStart(2, '0')}`
  }
}
