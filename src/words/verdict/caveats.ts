import type { Indicator } from '../../model/dataset.ts'
import type { Caveat, Verdict } from '../../trends/verdict.ts'
import { periodTextOf } from '../period.ts'
import type { Words } from '../words.ts'
import { sizeText } from './size.ts'
import { figureOfTarget } from './target.ts'

function caveatSentence(
  caveat: Caveat,
  { evidence }: Verdict,
  indicator: Indicator,
  words: Words,
): string | null {
  const years = (count: number) => words.say('verdict.years', { years: count })
  switch (caveat.kind) {
    case 'late start':
      return words.say('verdict.caveat.late start', { years: years(caveat.years) })
    case 'crossed target':
      return words.say('verdict.caveat.crossed target', {
        target: figureOfTarget(indicator, words),
      })
    case 'below meaningful change':
      if (indicator.meaningfulChange === null) return null
      return words.say('verdict.caveat.below meaningful change', {
        required: sizeText(indicator.meaningfulChange, indicator, words),
      })
    case 'provisional':
    case 'estimated':
    case 'low reliability':
      return words.say(`verdict.caveat.${caveat.kind}`, {
        when: periodTextOf(caveat.period, words.lang),
      })
    case 'definition differs':
      return words.say('verdict.caveat.definition differs', {
        n: caveat.periods.length,
        periods: words.list(caveat.periods.map((period) => periodTextOf(period, words.lang))),
      })
    case 'pooled':
      return words.say('verdict.caveat.pooled', { years: years(caveat.years) })
    case 'limits disagree':
      return evidence?.clear
        ? words.say('verdict.caveat.limits would say none')
        : words.say('verdict.caveat.limits would say change')
    case 'cash terms':
    case 'small counts':
      return words.say(`verdict.caveat.${caveat.kind}`)
  }
}

/** The verdict, that of its new segment and that of its last figure. */
function* withInnerVerdicts(verdict: Verdict): Generator<Verdict> {
  yield verdict
  for (const inside of [verdict.sinceBreak, verdict.last])
    if (inside) yield* withInnerVerdicts(inside)
}

/**
 * One sentence for each caveat of the verdict, of its new segment and of its last figure; each only once.
 */
export function caveatSentences(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  const sentences = [...withInnerVerdicts(verdict)].flatMap((one) =>
    one.caveats.map((caveat) => caveatSentence(caveat, one, indicator, words)),
  )
  return [...new Set(sentences.filter((sentence) => sentence !== null))]
}
