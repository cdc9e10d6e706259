import type { Dataset } from '../../model/dataset.ts'
import { getLast } from '../../model/nonEmpty.ts'
import type { Finding } from '../findings.ts'
import type { Verdict } from '../verdict.ts'
import type { Comparison } from './compare.ts'
import { getComparisons } from './getComparisons.ts'

/** How a city compares with another place, by the desired direction. */
export type RelativePosition = 'better' | 'worse'

/** Whether the city is clearly better or worse than the other place; null if neither. */
export function getRelativePosition({
  desiredDirection,
  level,
}: Comparison): RelativePosition | null {
  if (!level.clear || desiredDirection === 'none') return null
  const side = level.method === 'years' ? level.sides[0] : level.side
  return (side === 'more') === (desiredDirection === 'up') ? 'better' : 'worse'
}

/** Maximum number of years by which the other place's figures may lag behind the city's latest. */
const MAX_YEARS_BEHIND = 1

/**
 * `worse` if the figure is worse than in the other place **and** worse since the baseline; `better`
 * if it is better in both ways. Otherwise null, also if the latest common period is more than a year
 * older than the city's latest figure.
 */
export function getWatchedPosition(
  { kind, latest }: Pick<Verdict, 'kind' | 'latest'>,
  comparison: Comparison,
): RelativePosition | null {
  const position = getRelativePosition(comparison)
  const latestCommonYear = getLast(comparison.periods).period.referenceYear
  if (position !== kind || !latest) return null
  return latest.period.referenceYear - latestCommonYear <= MAX_YEARS_BEHIND ? position : null
}

/** A finding that is worse, or better, both since the baseline and compared with other places. */
export interface WatchedFinding {
  readonly finding: Finding
  readonly position: RelativePosition
  /** Ids of the areas, in the order of areas.csv. */
  readonly areas: readonly string[]
}

/** The findings that are worse in both ways, or better in both ways, in their order. */
export function getWatchList(
  dataset: Dataset,
  findings: readonly Finding[],
): readonly WatchedFinding[] {
  return findings.flatMap((finding) => {
    const { verdict } = finding
    const areas = getComparisons(dataset, verdict.key, verdict.edition).flatMap(
      ({ area, result }) =>
        typeof result !== 'string' && getWatchedPosition(verdict, result) ? [area] : [],
    )
    const position = verdict.kind === 'better' ? 'better' : 'worse'
    return areas.length === 0 ? [] : [{ finding, position, areas }]
  })
}
