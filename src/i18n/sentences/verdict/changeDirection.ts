import type { Indicator } from '../../../model/dataset.ts'
import { getJudgedValue } from '../../../trends/desiredDirection.ts'
import type { Change, Verdict } from '../../../trends/verdict.ts'
import type { Translator } from '../../translate.ts'
import { formatTargetFigure } from './target.ts'

/** The judged change of the verdict, signed; for a target the change of the distance. */
export function getJudgedChange(verdict: Verdict, since: Change, indicator: Indicator): number {
  if (verdict.evidence) return verdict.evidence.change
  return getJudgedValue(since.to.value, indicator) - getJudgedValue(since.from.value, indicator)
}

/** `further from the target of 0%` or `nearer to` it. */
export function formatDistanceDirection(
  change: number,
  indicator: Indicator,
  translator: Translator,
): string {
  return translator.t(change > 0 ? 'verdict.way.further' : 'verdict.way.nearer', {
    target: formatTargetFigure(indicator, translator),
  })
}
