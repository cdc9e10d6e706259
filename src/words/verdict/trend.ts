import type { Indicator } from '../../model/dataset.ts'
import type { Change, RecentTrend } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { changeText, isZero, paceText } from './size.ts'

/** The step from the previous figure, named by its period: news, without a word on its worth. */
export function previousSentence(previous: Change, indicator: Indicator, words: Words): string {
  const when = periodText(previous.from.period, words.lang)
  if (isZero(previous.change)) return words.say('verdict.previous.same', { when })
  const change = changeText(previous.change, indicator, words)
  return words.say('verdict.previous', { when, change })
}

/** Lens 2 in a sentence: a steady direction with its pace, none, or too few figures to tell. */
export function trendSentence(recent: RecentTrend, indicator: Indicator, words: Words): string {
  if (recent.method === 'too few')
    return words.say('verdict.trend.too few', { figures: recent.figures })
  const args = {
    figures: recent.figures,
    from: periodText(recent.from.period, words.lang),
    to: periodText(recent.to.period, words.lang),
  }
  if (recent.direction === null) return words.say('verdict.trend.none', args)
  // The direction is in the word, so the pace goes without a sign; ties can leave a slope of 0.
  if (isZero(recent.slope)) return words.say(`verdict.trend.${recent.direction}, no pace`, args)
  return words.say(`verdict.trend.${recent.direction}`, {
    ...args,
    slope: paceText(recent.slope, indicator, words),
  })
}
