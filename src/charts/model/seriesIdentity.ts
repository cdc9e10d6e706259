import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { LineRole } from './lineNames.ts'

/**
 * The place or group of a line. It determines colour, mark and dash, so that a place or a group has
 * the same style in every chart of the site, the report and the slides.
 */
export interface SeriesIdentity {
  readonly kind: 'city' | 'place' | 'group'
  /** The position among the other places of areas.csv, or among the groups of its dimension; 0 for the city. */
  readonly index: number
  /** The subject of the chart is drawn thicker. */
  readonly isSubject: boolean
}

/**
 * The identity of a series. Where a chart shows groups of one area, each is a group; where all lines are of
 * the same group, which the title names, they are places.
 */
export function getSeriesIdentity(
  { areas, groups, city }: Dataset,
  key: SeriesKey,
  role: LineRole,
  showsGroups: boolean,
): SeriesIdentity {
  const isSubject = role === 'city'
  if (showsGroups && key.group !== '') {
    const siblings = groups.filter(({ dimension }) => dimension === key.dimension)
    const index = siblings.findIndex(({ group }) => group === key.group)
    return { kind: 'group', index: Math.max(index, 0), isSubject }
  }
  if (key.area === city.id) return { kind: 'city', index: 0, isSubject }
  const places = areas.filter(({ id }) => id !== city.id)
  const index = places.findIndex(({ id }) => id === key.area)
  return { kind: 'place', index: Math.max(index, 0), isSubject }
}
