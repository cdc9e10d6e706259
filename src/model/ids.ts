import type { SeriesKey } from './figure.ts'

/** Identifies a series. NUL cannot be part of an id, so two keys never share one. */
export function getSeriesId({ indicator, area, dimension, group }: SeriesKey): string {
  return `${indicator}\u0000${area}\u0000${dimension}\u0000${group}`
}

/** Identifies the figure of a series in a period. */
export function getFigureId(key: SeriesKey, period: string): string {
  return `${getSeriesId(key)}\u0000${period}`
}
