import type { Indicator } from '../../model/dataset.ts'
import { judgedValue } from '../../trends/goodDirection.ts'
import type { Change, Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { figureOfTarget } from './target.ts'

/** The judged change of the verdict, signed; for a target the change of the distance. */
export function changeOf(verdict: Verdict, since: Change, indicator: Indicator): number {
  if (verdict.evidence) return verdict.evidence.change
  return judgedValue(since.to.value, indicator) - judgedValue(since.from.value, indicator)
}

/** `further from the target of 0%` or `nearer to` it. */
export function distanceText(change: number, indicator: Indicator, words: Words): string {
  return words.say(change > 0 ? 'verdict.way.further' : 'verdict.way.nearer', {
    target: figureOfTarget(indicator, words),
  })
}
