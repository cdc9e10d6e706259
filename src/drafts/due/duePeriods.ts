import type { Figure } from '../../model/figure.ts'
import { getFrequencyYears, type Frequency } from '../../model/frequency.ts'
import { shiftPeriod, toOrdinal, getPartsPerYear } from '../../model/shiftPeriod.ts'
import type { Period } from '../../model/period.ts'
import type { Indicator } from '../../model/dataset.ts'

/** Number of last editions from which the reporting lag is computed. */
const MAX_EDITIONS = 3
/** Enough for a year of months; a series abandoned for decades does not get a line for each period. */
const MAX_PERIODS = 12

/**
 * The periods that a series may bring in an edition: from the one after its last figure up to the lag of the
 * last editions; always at least one.
 * @param sample a figure of another series of the indicator, for a series without figures
 * @param history the figures of the series before the edition
 */
export function getDuePeriods(
  { indicator, last }: { readonly indicator: Indicator; readonly last: Figure | null },
  sample: Figure | null,
  history: readonly Figure[],
  edition: number,
): { readonly periods: readonly string[]; readonly usual: number } {
  const from = (last ?? sample)?.period
  if (!from) return getFirstPeriods(indicator.frequency, edition)
  const samePeriodKind = history.filter(({ period }) => period.kind === from.kind)
  const step = getStep(samePeriodKind, from, indicator.frequency)
  const filingsByEdition = groupByEdition(samePeriodKind)
  const latestYear = edition - getReportingLag(filingsByEdition)
  const periods: string[] = []
  let next = shiftPeriod(from, step)
  while (next && periods.length < MAX_PERIODS) {
    if (periods.length > 0 && next.referenceYear > latestYear) break
    periods.push(next.text)
    next = shiftPeriod(next, step)
  }
  // The last representable year has no next one.
  if (periods.length === 0) return getFirstPeriods(indicator.frequency, edition)
  return { periods, usual: Math.min(periods.length, countUsualPeriods(filingsByEdition)) }
}

/** Periods of a series without figures: the year of the edition, in the parts of its frequency. */
function getFirstPeriods(
  frequency: Frequency | null,
  edition: number,
): { readonly periods: readonly string[]; readonly usual: number } {
  const periods =
    frequency === 'quarterly'
      ? [1, 2, 3, 4].map((quarter) => `${edition}-Q${quarter}`)
      : frequency === 'monthly'
        ? Array.from({ length: 12 }, (_, at) => `${edition}-M${String(at + 1).padStart(2, '0')}`)
        : [String(edition)]
  return { periods, usual: periods.length }
}

/** The step between figures: for whole years from the metadata, for parts of a year from the filed figures. */
function getStep(
  samePeriodKind: readonly Figure[],
  from: Period,
  frequency: Frequency | null,
): number {
  const parts = getPartsPerYear(from)
  const years = Math.max(1, Math.round((getFrequencyYears(frequency) ?? 1) * parts))
  if (parts === 1) return years
  const ordinals = samePeriodKind.slice(-parts - 1).map(({ period }) => toOrdinal(period))
  const distances = ordinals.slice(1).map((ordinal, index) => ordinal - ordinals[index]!)
  if (distances.length > 0) return Math.min(...distances)
  return frequency === 'quarterly' || frequency === 'monthly' ? 1 : years
}

/** The smallest distance in years between an edition and its latest period, over the last editions. */
function getReportingLag(filingsByEdition: readonly EditionFigures[]): number {
  const lags = filingsByEdition
    .slice(-MAX_EDITIONS)
    .map(
      ([edition, figures]) =>
        edition - Math.max(...figures.map(({ period }) => period.referenceYear)),
    )
  return lags.length === 0 ? 0 : Math.min(...lags)
}

/** The number of periods of its latest year that the last edition filed; 1 for whole years. */
function countUsualPeriods(filingsByEdition: readonly EditionFigures[]): number {
  const last = filingsByEdition.at(-1)?.[1] ?? []
  const latest = last.at(-1)?.period
  if (!latest || getPartsPerYear(latest) === 1) return 1
  return last.filter(({ period }) => period.referenceYear === latest.referenceYear).length
}

/** An edition and the figures filed in it. */
type EditionFigures = readonly [edition: number, figures: readonly Figure[]]

/** Figures grouped by the edition that filed them, oldest first. */
function groupByEdition(figures: readonly Figure[]): readonly EditionFigures[] {
  const groups = new Map<number, Figure[]>()
  for (const figure of figures) {
    const group = groups.get(figure.provenance.edition)
    if (group) group.push(figure)
    else groups.set(figure.provenance.edition, [figure])
  }
  return [...groups].toSorted(([a], [b]) => a - b)
}
