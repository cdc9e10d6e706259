import type { Shape } from '../../charts/model/lineOrStepChart.ts'
import type { Dataset } from '../../model/dataset.ts'
import { getFindings, type Finding } from '../../trends/findings.ts'
import { getTargetToApproach } from '../../trends/desiredDirection.ts'
import type { Point } from '../../trends/methods/lineOrStep.ts'

/** Where no indicator shows it: figures that are made up, one a year. */
export const INVENTED_SERIES: Readonly<Record<Shape, readonly Point[]>> = {
  line: [12.1, 12.4, 13.4, 13.7, 14.9, 14.8, 15.7, 16.3, 16.6].map(inYear),
  step: [12.2, 11.8, 12.6, 15.4, 15.0, 15.8, 15.2, 15.5, 15.2].map(inYear),
}

function inYear(x: number, place: number): Point {
  return { t: place + 1, x }
}

/**
 * The headline series of an edition that shows best what a line or a step is: judged better or
 * worse, by its own values, as that shape; for a line one that is no step as well. The one with the
 * most figures, of several the clearest. Null where there is none.
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
    // What is drawn are the figures themselves, so they must be what was judged.
    if (realTerms || getTargetToApproach(indicator) !== null) return false
    return shape === 'step' || evidence.result.clear === 'line'
  }
  const byClarity = (a: Finding, b: Finding) =>
    b.verdict.figures.length - a.verdict.figures.length ||
    b.verdict.evidence!.strength - a.verdict.evidence!.strength
  return getFindings(dataset, edition).filter(shows).sort(byClarity)[0] ?? null
}
