import type { Indicator } from '../../model/dataset.ts'
import type { Change, Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { fullFigureOf, isZero, sizeBeside, withDecimalsForBoth } from './size.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'
import { changeOf, wayText } from './way.ts'

/** What the latest figure is held against: the baseline, a later first figure, or a new basis. */
export type Anchor = 'baseline' | 'segment'

/** How many years after the baseline the first figure is; null where it is of the baseline itself. */
export function lateStart(verdict: Verdict): number | null {
  for (const caveat of verdict.caveats) if (caveat.kind === 'late start') return caveat.years
  return null
}

/** `than at the baseline (12.6% in 2016)` or `since the baseline (12.6% in 2016)`; `old` is that figure. */
export function anchored(
  word: 'than' | 'since',
  anchor: Anchor,
  verdict: Verdict,
  since: Change,
  old: string,
  words: Words,
): string {
  const when = periodText(since.from.period, words.lang)
  const late = lateStart(verdict)
  if (anchor === 'segment') return words.say(`verdict.${word}.segment`, { old, when })
  if (late === null) return words.say(`verdict.${word}.baseline`, { old, when })
  const years = words.say('verdict.years', { years: late })
  return words.say(`verdict.${word}.first`, { old, when, years })
}

/** The sentence of a verdict that compares two figures. */
export function compared(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  words: Words,
  anchor: Anchor,
): string {
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const now = fullFigureOf(verdict.key, since.to.value, precise, words)
  const when = periodText(since.to.period, words.lang)
  const ends = { now, when }
  const old = words.figure(since.from.value, precise)
  const sinceWhen = () => anchored('since', anchor, verdict, since, old, words)
  if (verdict.kind === 'no clear change') {
    const target = figureOfTarget(indicator, words)
    return isJudgedByDistance(indicator)
      ? words.say('verdict.state.no clear change of distance', {
          ...ends,
          target,
          since: sinceWhen(),
        })
      : words.say('verdict.state.no clear change', { ...ends, since: sinceWhen() })
  }
  const judged = verdict.kind !== 'too few figures'
  const change = judged ? changeOf(verdict, since, indicator) : since.change
  if (!judged && isZero(change))
    return words.say('verdict.state.too few figures, same', { ...ends, since: sinceWhen() })
  const args = {
    ...ends,
    size: sizeBeside(change, precise, words),
    way: wayText(change, judged && isJudgedByDistance(indicator), indicator, words),
    than: anchored('than', anchor, verdict, since, old, words),
  }
  if (!judged) return words.say('verdict.state.too few figures', args)
  if (verdict.kind === 'better') return words.say('verdict.state.better', args)
  if (verdict.kind === 'worse') return words.say('verdict.state.worse', args)
  return verdict.caveats.some((caveat) => caveat.kind === 'cash terms')
    ? words.say('verdict.state.cash', args)
    : words.say('verdict.state.neither', args)
}
