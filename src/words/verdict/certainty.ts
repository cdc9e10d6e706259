import type { Indicator } from '../../model/dataset.ts'
import type { Evidence, Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { isZero, sizeBeside, withDecimalsForBoth } from './size.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'

function isClear(verdict: Verdict): boolean {
  return (
    verdict.kind === 'better' ||
    verdict.kind === 'worse' ||
    verdict.kind === 'higher' ||
    verdict.kind === 'lower'
  )
}

function shortOfMeaning(
  change: number,
  required: number,
  indicator: Indicator,
  words: Words,
): string {
  return words.say('verdict.sure.meaning', {
    size: sizeBeside(change, indicator, words),
    required: sizeBeside(required, indicator, words),
  })
}

/** Why a difference is not called a change: what took `clear` away last is named. */
function doubt(verdict: Verdict, evidence: Evidence, indicator: Indicator, words: Words): string {
  if (isZero(evidence.change))
    return isJudgedByDistance(indicator)
      ? words.say('verdict.sure.same distance')
      : words.say('verdict.sure.same')
  const { since } = verdict
  const precise = since
    ? withDecimalsForBoth(indicator, since.from.value, since.to.value)
    : indicator
  const size = sizeBeside(evidence.change, precise, words)
  if (evidence.strength >= 1 && (evidence.counts?.clear ?? evidence.shares?.clear) === false)
    return words.say('verdict.sure.counts', { size })
  if (evidence.strength >= 1 && evidence.meaningful?.reached === false)
    return shortOfMeaning(evidence.change, evidence.meaningful.required, indicator, words)
  return evidence.method === 'difference of estimates'
    ? words.say('verdict.sure.margin.unclear', { size })
    : words.say('verdict.sure.variation.unclear', { size })
}

/**
 * How sure a judged verdict is, as sentences: the change against what chance or the usual
 * variation makes, a crossed target. Empty where nothing was judged.
 */
export function certaintySentences(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  const { evidence } = verdict
  const said: string[] = []
  if (isClear(verdict) && evidence) {
    said.push(
      evidence.method === 'difference of estimates'
        ? words.say('verdict.sure.margin.clear')
        : words.say('verdict.sure.variation.clear'),
    )
    if (evidence.meaningful?.reached === false)
      said.push(shortOfMeaning(evidence.change, evidence.meaningful.required, indicator, words))
  }
  if (verdict.kind === 'no clear change' && evidence)
    said.push(doubt(verdict, evidence, indicator, words))
  if (verdict.since && verdict.caveats.some((caveat) => caveat.kind === 'crossed target'))
    said.push(words.say('verdict.sure.crossed', { target: figureOfTarget(indicator, words) }))
  return said
}
