import { parsePeriod, splitYearText, type Period } from './period.ts'

/** Periods of this kind in a year: 4 quarters, 12 months, 1 of every other kind. */
export function partsOfYear({ kind }: Pick<Period, 'kind'>): number {
  return kind === 'quarter' ? 4 : kind === 'month' ? 12 : 1
}

/** Ordinal number of a period among those of its kind: counted in quarters, months or years. */
export function ordinalOf(period: Period): number {
  const parts = partsOfYear(period)
  return parts === 1 ? period.referenceYear : period.referenceYear * parts + period.part - 1
}

/**
 * The period of the same kind a number of steps later: 2024/25 plus 1 is 2025/26, 2022-2024 plus 1 is
 * 2023-2025, 2025-Q4 plus 1 is 2026-Q1. A step is a quarter, a month or a year, by kind. Null after the year
 * 9999.
 */
export function movedPeriod(period: Period, steps: number): Period | null {
  const reading = parsePeriod(movedText(period, steps))
  return reading.ok ? reading.period : null
}

function movedText(period: Period, steps: number): string {
  const { kind, startYear, referenceYear } = period
  const ordinal = ordinalOf(period) + steps
  const parts = partsOfYear(period)
  switch (kind) {
    case 'year':
      return String(ordinal)
    case 'split year':
      return splitYearText(startYear + steps)
    case 'pooled years':
      return `${startYear + steps}-${referenceYear + steps}`
    case 'quarter':
      return `${Math.floor(ordinal / parts)}-Q${(ordinal % parts) + 1}`
    case 'month':
      return `${Math.floor(ordinal / parts)}-M${String((ordinal % parts) + 1).padStart(2, '0')}`
  }
}
