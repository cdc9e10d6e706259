import type { Indicator } from '../../model/dataset.ts'
import type { Change, Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'

/** How far the change of the verdict goes, and which way, in words. */
export function changeOf(verdict: Verdict, since: Change, indicator: Indicator): number {
  if (verdict.evidence) return verdict.evidence.change
  if (!isJudgedByDistance(indicator)) return since.change
  const target = indicator.target ?? 0
  return Math.abs(since.to.value - target) - Math.abs(since.from.value - target)
}

/** `higher`, for what is counted `more`, for a distance `further from the target of 0%`. */
export function wayText(
  change: number,
  ofDistance: boolean,
  indicator: Indicator,
  words: Words,
): string {
  const counted = indicator.measure === 'count' || indicator.measure === 'amount'
  if (!ofDistance && counted)
    return words.say(change > 0 ? 'verdict.way.more' : 'verdict.way.fewer')
  if (!ofDistance) return words.say(change > 0 ? 'verdict.way.higher' : 'verdict.way.lower')
  return words.say(change > 0 ? 'verdict.way.further' : 'verdict.way.nearer', {
    target: figureOfTarget(indicator, words),
  })
}
