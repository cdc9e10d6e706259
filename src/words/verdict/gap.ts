import type { Indicator } from '../../model/dataset.ts'
import { isMeasured, type MeasuredFigure, type SeriesKey } from '../../model/figure.ts'
import type { Gap } from '../../trends/comparison/gap.ts'
import type { Change, Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { certaintySentences } from './certainty.ts'
import { anchored, type Anchor } from './anchored.ts'
import { verdictReason } from './label.ts'
import { isZero, sizeBeside, sizeText, withDecimalsForBoth } from './size.ts'
import { groupName, type Names } from './subject.ts'

type Sides = Readonly<Record<'group' | 'reference', string>>

/** The two sides of a gap: their groups. */
function sidesOf(a: SeriesKey, b: SeriesKey, names: Names, words: Words): Sides {
  const side = (key: SeriesKey) =>
    key.group === '' ? words.say('verdict.gap.everybody') : groupName(key, names, words).text
  return { group: side(a), reference: side(b) }
}

function judged(
  verdict: Verdict,
  since: Change,
  sides: Sides,
  indicator: Indicator,
  words: Words,
  anchor: Anchor,
): string {
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const old = sizeBeside(since.from.value, precise, words)
  const args = {
    ...sides,
    now: sizeText(since.to.value, precise, words),
    when: periodText(since.to.period, words.lang),
  }
  if (verdict.kind === 'too few figures') {
    const oldWhen = periodText(since.from.period, words.lang)
    return words.say('verdict.gap.too few figures', { ...args, old, oldWhen })
  }
  if (verdict.kind === 'no clear change')
    return words.say('verdict.gap.no clear change', {
      ...args,
      since: anchored('since', anchor, verdict, since, old, words),
    })
  const size = sizeBeside(since.change, precise, words)
  const than = anchored('than', anchor, verdict, since, old, words)
  return verdict.kind === 'better'
    ? words.say('verdict.gap.narrowing', { ...args, size, than })
    : words.say('verdict.gap.widening', { ...args, size, than })
}

/**
 * Which side has the higher figure now and had it at the start: a reversed gap can be as large as before.
 * Empty where both figures are equal.
 */
function higherSide(gap: Gap, since: Change, sides: Sides, words: Words): string[] {
  const signed = ({ period }: MeasuredFigure) =>
    gap.series.figures.filter(isMeasured).find((figure) => figure.period.text === period.text)
      ?.value ?? 0
  const [before, now] = [signed(since.from), signed(since.to)]
  if (isZero(now)) return []
  const sideOf = (value: number) => (value > 0 ? sides.group : sides.reference)
  const args = { higher: sideOf(now) }
  if (isZero(before) || before > 0 === now > 0) return [words.say('verdict.gap.higher', args)]
  const oldWhen = periodText(since.from.period, words.lang)
  return [words.say('verdict.gap.turned', { ...args, before: sideOf(before), oldWhen })]
}

/** A gap to the total, which includes the group: the sizes of both periods, without a test. */
function untested(gap: Gap, sides: Sides, indicator: Indicator, words: Words): string {
  const { untested: since } = gap
  if (!since) return words.say('verdict.gap.contained', sides)
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const sizes = words.say('verdict.gap.untested', {
    ...sides,
    now: sizeText(since.to.value, precise, words),
    when: periodText(since.to.period, words.lang),
    old: sizeBeside(since.from.value, precise, words),
    oldWhen: periodText(since.from.period, words.lang),
  })
  return [sizes, ...higherSide(gap, since, sides, words)].join(' ')
}

/**
 * Whether the gap between the series `a` and `b` narrows or widens, in complete sentences. A gap to a total
 * that includes the group is not tested, which the sentences state.
 */
export function gapSentence(
  gap: Gap,
  a: SeriesKey,
  b: SeriesKey,
  indicator: Indicator,
  names: Names,
  words: Words,
): string {
  const sides = sidesOf(a, b, names, words)
  if (!gap.verdict) return untested(gap, sides, indicator, words)
  const inside = gap.verdict.sinceBreak
  const verdict = inside ?? gap.verdict
  const anchor = inside ? 'segment' : 'baseline'
  if (!verdict.since) {
    const reason = verdictReason(gap.verdict.kind, words)
    return words.say('verdict.gap.not judged', { ...sides, reason })
  }
  // A smaller gap is better, whatever direction is desired for the figures.
  const size: Indicator = { ...indicator, direction: 'down', target: null }
  const first = judged(verdict, verdict.since, sides, size, words, anchor)
  return [
    first,
    ...certaintySentences(verdict, size, words, (value, one) => sizeBeside(value, one, words)),
    ...higherSide(gap, verdict.since, sides, words),
  ].join(' ')
}
