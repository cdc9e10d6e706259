import type { Indicator } from '../../model/dataset.ts'
import type { Change } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { marginText } from './exact.ts'
import { changeText, isZero, withDecimalsForBoth } from './size.ts'

/**
 * The change from the previous figure and its period, without a judgement. Where both figures have limits,
 * whether it exceeds their margin of error.
 */
export function previousSentence(previous: Change, indicator: Indicator, words: Words): string {
  const when = periodText(previous.from.period, words.lang)
  if (isZero(previous.change)) return words.say('verdict.previous.same', { when })
  const both = withDecimalsForBoth(indicator, previous.from.value, previous.to.value)
  const change = changeText(previous.change, both, words)
  if (previous.margin === null) return words.say('verdict.previous', { when, change })
  const margin = marginText(previous.margin, previous.change, indicator, words)
  return Math.abs(previous.change) < previous.margin
    ? words.say('verdict.previous.within margin', { when, change, margin })
    : words.say('verdict.previous.beyond margin', { when, change, margin })
}
