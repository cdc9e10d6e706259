import type { Shape } from '../../charts/model/lineOrStepChart.ts'
import type { Dataset } from '../../model/dataset.ts'
import { getFindings, type Finding } from '../../trends/findings.ts'
import { getTargetToApproach } from '../../trends/desiredDirection.ts'
import type { Point } from '../../trends/methods/lineOrStep.ts'

/** Invented yearly figures, for use if no indicator is a clear example. */
export const INVENTED_SERIES: Readonly<Record<Shape, readonly Point[]>> = {
  line: [12.1, 12.4, 13.4, 13.7, 14.9, 14.8, 15.7, 16.3, 16.6].map(inYear),
  step: [12.2, 11.8, 12.6, 15.4, 15.0, 15.8, 15.2, 15.5, 15.2].map(inYear),
}

function inYear(x: number, place: number): Point {
  return { t: place + 1, x }
}

/**
 * The headline series of an edition that is the best example of a line or a step: its own values give
 * the verdict better or worse with that shape; a line must not be a step as well. The longest series,
 * of several the clearest. Null if there is none.
 */
export function findClearestExample(
  dataset: Dataset,
  edition: number,
  shape: Shape,
): Finding | null {
  const shows = ({ indicator, verdict }: Finding): boolean => {
    const { evidence, kind, realTerms } = verdict
    if (kind !== 'better' && kind !== 'worse') return false
    if (evidence?.method !== 'lineOrStep' || evidence.shape !== shape) return false
    // The picture shows the figures themselves, so the verdict must be on them.
    if (realTerms || getTargetToApproach(indicator) !== null) return false
    return shape === 'step' || evidence.result.clear === 'line'
  }
  const byClarity = (a: Finding, b: Finding) =>
    b.verdict.figures.length - a.verdict.figures.length ||
    b.verdict.evidence!.strength - a.verdict.evidence!.strength
  return getFindings(dataset, edition).filter(shows).sort(byClarity)[0] ?? null
}
