import type { Indicator } from '../../model/dataset.ts'
import { hasCaveat, type Change, type Verdict } from '../../trends/verdict.ts'
import { currencyOf } from '../../model/currency.ts'
import { MIN_FIGURES } from '../../trends/constants.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { certaintySentences } from './certainty.ts'
import { inPeriod } from './inPeriod.ts'
import { labelInSentence } from './label.ts'
import { fullFigureOf } from './fullFigure.ts'
import { sizeBeside, withDecimalsForBoth } from './size.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'

/** `15.03 suspensions per 100 pupils in 2023/24.` */
export function nowSentence({ from, to }: Change, indicator: Indicator, words: Words): string {
  const both = withDecimalsForBoth(indicator, from.value, to.value)
  const now = fullFigureOf(to.key, to.value, both, words)
  return words.say('verdict.now', { now, when: periodText(to.period, words.lang) })
}

/** `In 2018 it was 2.6%, the first figure since 2016.` */
function thenSentence(verdict: Verdict, since: Change, indicator: Indicator, words: Words): string {
  const args = {
    inWhen: inPeriod(since.from.period, words.lang),
    old: words.figure(
      since.from.value,
      withDecimalsForBoth(indicator, since.from.value, since.to.value),
    ),
  }
  if (!hasCaveat(verdict, 'late start')) return words.say('verdict.then', args)
  const late = { ...args, baseline: String(verdict.baseline) }
  // An earlier quarter or month may exist.
  return hasCaveat(verdict, 'definition differs') || since.from.period.part !== 0
    ? words.say('verdict.then.first comparable', late)
    : words.say('verdict.then.first', late)
}

/** The first amount in prices of the latest year, and the change in real terms. */
function pricesSentence(
  { prices, evidence }: Verdict,
  since: Change,
  indicator: Indicator,
  words: Words,
): string[] {
  if (!prices || !evidence) return []
  const both = withDecimalsForBoth(indicator, prices.from, prices.to)
  return [
    words.say('verdict.prices', {
      year: String(prices.year),
      when: periodText(since.from.period, words.lang),
      old: words.figure(since.from.value, both),
      worth: words.figure(prices.from, both),
      size: sizeBeside(evidence.change, both, words),
      way: evidence.change > 0 ? 'up' : 'down',
    }),
  ]
}

/** The verdict in cash, for money that is judged in prices of one year; otherwise empty. */
export function inCashSentences(
  { prices }: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  if (!prices || prices.inCash === 'too few figures') return []
  const args = {
    currency: currencyOf(indicator) ?? 'other',
    label: labelInSentence(prices.inCash, words),
  }
  return [words.say('verdict.judged.in cash', args)]
}

/** The conclusion: `That is worse.`, `So there is no clear change since 2019.` */
function conclusions(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  const { kind, prices } = verdict
  const when = periodText(since.from.period, words.lang)
  const inCash = () => inCashSentences(verdict, indicator, words)
  switch (kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower': {
      const isOpen = kind === 'higher' || kind === 'lower'
      if (prices)
        return [
          words.say('verdict.judged.real', { kind }),
          ...(isOpen ? [words.say('verdict.judged.open')] : []),
          ...inCash(),
        ]
      if (isOpen && hasCaveat(verdict, 'cash terms'))
        return [
          words.say('verdict.judged.cash', { kind, currency: currencyOf(indicator) ?? 'other' }),
        ]
      return isOpen
        ? [words.say(`verdict.judged.${kind}`), words.say('verdict.judged.open')]
        : [words.say(`verdict.judged.${kind}`)]
    }
    case 'no clear change':
      if (prices?.inCash === kind)
        return [words.say('verdict.judged.no clear change, real and in cash', { when })]
      if (prices) return [words.say('verdict.judged.no clear change, real', { when }), ...inCash()]
      return isJudgedByDistance(indicator)
        ? [
            words.say('verdict.judged.no clear change of distance', {
              when,
              target: figureOfTarget(indicator, words),
            }),
          ]
        : [words.say('verdict.judged.no clear change', { when })]
    case 'too few figures':
      // The page shows more figures than the ones that share no years.
      if (since.to.period.pooled > 1)
        return [
          words.say('verdict.judged.too few figures, pooled', {
            n: Math.max(2, verdict.figures.length),
          }),
        ]
      return [
        words.say('verdict.judged.too few figures', {
          n: Math.max(2, verdict.figures.length),
          needed: MIN_FIGURES,
        }),
      ]
    case 'not comparable':
    case 'no recent figure':
    case 'no figure since the baseline':
    case 'baseline year':
    case 'suppressed':
      return []
  }
}

/** `It is the highest figure since 2019.`, for a verdict without a clear change. */
function extremeSentence({ extreme, figures, prices }: Verdict, words: Words): string[] {
  const [first] = figures
  if (!extreme || !first || prices) return []
  return [words.say(`verdict.extreme.${extreme}`, { when: periodText(first.period, words.lang) })]
}

/** The reference figure, and the reasons for a clear change or for none. */
export function reasons(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  return [
    thenSentence(verdict, since, indicator, words),
    ...pricesSentence(verdict, since, indicator, words),
    ...certaintySentences(verdict, indicator, words),
  ]
}

/** The sentences after the latest figure, where it is compared with another one. */
export function comparedSentences(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  return [
    ...reasons(verdict, since, indicator, words),
    ...conclusions(verdict, since, indicator, words),
    ...extremeSentence(verdict, words),
  ]
}
