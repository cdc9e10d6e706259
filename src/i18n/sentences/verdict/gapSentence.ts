import { getGroupName, type PackageNames } from '../../names.ts'
import type { Indicator } from '../../../model/dataset.ts'
import { isMeasured, type MeasuredFigure, type SeriesKey } from '../../../model/figure.ts'
import type { Gap } from '../../../trends/comparison/gap.ts'
import type { Change, Verdict } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import { certaintySentences } from './certaintySentences.ts'
import { formatReference, type ReferencePoint } from './sinceBaseline.ts'
import { getVerdictReason } from './verdictLabel.ts'
import {
  isZero,
  formatMagnitudeWithoutUnit,
  formatMagnitude,
  withDecimalsForBoth,
} from './changeMagnitude.ts'

type Sides = Readonly<Record<'group' | 'reference', string>>

/** The two sides of a gap: their groups. */
function getSides(a: SeriesKey, b: SeriesKey, names: PackageNames, translator: Translator): Sides {
  const side = (key: SeriesKey) =>
    key.group === ''
      ? translator.t('verdict.gap.everybody')
      : getGroupName(key, names, translator).text
  return { group: side(a), reference: side(b) }
}

function judgedSentence(
  verdict: Verdict,
  since: Change,
  sides: Sides,
  indicator: Indicator,
  translator: Translator,
  anchor: ReferencePoint,
): string {
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const oldSize = formatMagnitudeWithoutUnit(since.from.value, precise, translator)
  const args = {
    ...sides,
    now: formatMagnitude(since.to.value, precise, translator),
    when: formatPeriod(since.to.period, translator.lang),
  }
  if (verdict.kind === 'tooFewFigures') {
    const oldWhen = formatPeriod(since.from.period, translator.lang)
    return translator.t('verdict.gap.tooFewFigures', { ...args, old: oldSize, oldWhen })
  }
  if (verdict.kind === 'noClearChange')
    return translator.t('verdict.gap.noClearChange', {
      ...args,
      since: formatReference('since', anchor, verdict, since, oldSize, translator),
    })
  const size = formatMagnitudeWithoutUnit(since.change, precise, translator)
  const than = formatReference('than', anchor, verdict, since, oldSize, translator)
  return verdict.kind === 'better'
    ? translator.t('verdict.gap.narrowing', { ...args, size, than })
    : translator.t('verdict.gap.widening', { ...args, size, than })
}

/**
 * Which side has the higher figure now and had it at the start: a reversed gap can be as large as before.
 * Empty where both figures are equal.
 */
function higherSide(gap: Gap, since: Change, sides: Sides, translator: Translator): string[] {
  const findSignedGap = ({ period }: MeasuredFigure) =>
    gap.series.figures.filter(isMeasured).find((figure) => figure.period.text === period.text)
      ?.value ?? 0
  const [before, now] = [findSignedGap(since.from), findSignedGap(since.to)]
  if (isZero(now)) return []
  const getSide = (value: number) => (value > 0 ? sides.group : sides.reference)
  const args = { higher: getSide(now) }
  if (isZero(before) || before > 0 === now > 0) return [translator.t('verdict.gap.higher', args)]
  const oldWhen = formatPeriod(since.from.period, translator.lang)
  return [translator.t('verdict.gap.turned', { ...args, before: getSide(before), oldWhen })]
}

/** A gap to the total, which includes the group: the sizes of both periods, without a test. */
function untestedSentence(
  gap: Gap,
  sides: Sides,
  indicator: Indicator,
  translator: Translator,
): string {
  const { untested: since } = gap
  if (!since) return translator.t('verdict.gap.contained', sides)
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const sizes = translator.t('verdict.gap.untested', {
    ...sides,
    now: formatMagnitude(since.to.value, precise, translator),
    when: formatPeriod(since.to.period, translator.lang),
    old: formatMagnitudeWithoutUnit(since.from.value, precise, translator),
    oldWhen: formatPeriod(since.from.period, translator.lang),
  })
  return [sizes, ...higherSide(gap, since, sides, translator)].join(' ')
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
  names: PackageNames,
  translator: Translator,
): string {
  const sides = getSides(a, b, names, translator)
  if (!gap.verdict) return untestedSentence(gap, sides, indicator, translator)
  const inside = gap.verdict.sinceBreak
  const verdict = inside ?? gap.verdict
  const anchor = inside ? 'segment' : 'baseline'
  if (!verdict.baselineChange) {
    const reason = getVerdictReason(gap.verdict.kind, translator)
    return translator.t('verdict.gap.notJudged', { ...sides, reason })
  }
  // A smaller gap is better, whatever direction is desired for the figures.
  const size: Indicator = { ...indicator, direction: 'down', target: null }
  const first = judgedSentence(verdict, verdict.baselineChange, sides, size, translator, anchor)
  return [
    first,
    ...certaintySentences(verdict, size, translator, (value, one) =>
      formatMagnitudeWithoutUnit(value, one, translator),
    ),
    ...higherSide(gap, verdict.baselineChange, sides, translator),
  ].join(' ')
}
