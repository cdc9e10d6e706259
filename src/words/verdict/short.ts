import type { Indicator } from '../../model/dataset.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { labelInSentence, lastLabel, ofMoney, verdictLabel } from './label.ts'
import { newBasisFrom } from './newBasis.ts'
import { changeText, isZero, sizeText, withDecimalsForBoth } from './size.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'
import { changeOf, distanceText } from './way.ts'

/**
 * `−4.5 years`; for a target how much nearer or further; for money with a price index the change in prices
 * of the latest year, which it names.
 */
export function shortChange(verdict: Verdict, indicator: Indicator, words: Words): string | null {
  const { since, prices } = verdict
  if (!since) return null
  if (prices) {
    const both = withDecimalsForBoth(indicator, prices.from, prices.to)
    const change = changeText(prices.to - prices.from, both, words)
    return words.say('verdict.short.prices', { change, year: String(prices.year) })
  }
  if (!isJudgedByDistance(indicator) || verdict.kind === 'too few figures') {
    const both = withDecimalsForBoth(indicator, since.from.value, since.to.value)
    return changeText(since.change, both, words)
  }
  const change = changeOf(verdict, since, indicator)
  if (isZero(change))
    return words.say('verdict.short.same distance', { target: figureOfTarget(indicator, words) })
  return words.say('verdict.short.distance', {
    size: sizeText(change, indicator, words),
    way: distanceText(change, indicator, words),
  })
}

/** For an outdated series with too few figures: `+0.2 percentage points from 2019 to 2022: too few figures`. */
function knownUntil({ last }: Verdict, indicator: Indicator, words: Words): string | null {
  const until = last?.sinceBreak ?? last
  const change = until ? shortChange(until, indicator, words) : null
  if (!until?.since || change === null) return null
  return words.say('verdict.short.until', {
    change,
    from: periodText(until.since.from.period, words.lang),
    to: periodText(until.since.to.period, words.lang),
    label: labelInSentence(until.kind, words),
  })
}

/**
 * The verdict in one line without the title, for tables and slides: `−4.5 years since 2014–2016: worse`.
 * Without a number it is the label, with the verdict of a new segment or the last verdict of an outdated
 * figure.
 */
export function verdictShort(verdict: Verdict, indicator: Indicator, words: Words): string {
  const label = verdictLabel(verdict.kind, words)
  const { kind, since, latest } = verdict
  if (kind === 'not comparable') {
    const inside = verdict.sinceBreak
    const when = newBasisFrom(verdict, words)
    if (inside?.since) return `${label}; ${verdictShort(inside, indicator, words)}`
    return when === null ? label : words.say('verdict.short.not comparable', { when })
  }
  if (kind === 'no recent figure') {
    const last = lastLabel(verdict, words)
    if (last !== null) return `${label}; ${last}`
    const known = knownUntil(verdict, indicator, words)
    if (known !== null) return `${label}; ${known}`
    return latest
      ? words.say('verdict.short.no recent figure', { when: periodText(latest.period, words.lang) })
      : label
  }
  const change = shortChange(verdict, indicator, words)
  if (!since || change === null) return label
  const said = words.say('verdict.short', {
    change,
    when: periodText(since.from.period, words.lang),
    label: labelInSentence(kind, words),
  })
  // The change names its price basis already.
  return verdict.prices ? said : ofMoney(said, verdict, words)
}
