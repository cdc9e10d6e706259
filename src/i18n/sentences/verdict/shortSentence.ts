import type { Indicator } from '../../../model/dataset.ts'
import type { Verdict } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import {
  getLowerCaseVerdictLabel,
  getLastVerdictLabel,
  addPriceBasis,
  getVerdictLabel,
} from './verdictLabel.ts'
import { getNewBasisStart } from './newBasis.ts'
import { formatChange, isZero, formatMagnitude, withDecimalsForBoth } from './changeMagnitude.ts'
import { formatTargetFigure, isJudgedByDistance } from './target.ts'
import { getJudgedChange, formatDistanceDirection } from './changeDirection.ts'

/**
 * `−4.5 years`; for a target how much nearer or further; for money with a price index the change in prices
 * of the latest year, which it names.
 */
export function shortChange(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): string | null {
  const { baselineChange, realTerms } = verdict
  if (!baselineChange) return null
  if (realTerms) {
    const precise = withDecimalsForBoth(indicator, realTerms.from, realTerms.to)
    const change = formatChange(realTerms.to - realTerms.from, precise, translator)
    return translator.t('verdict.short.prices', { change, year: String(realTerms.year) })
  }
  if (!isJudgedByDistance(indicator) || verdict.kind === 'tooFewFigures') {
    const precise = withDecimalsForBoth(
      indicator,
      baselineChange.from.value,
      baselineChange.to.value,
    )
    return formatChange(baselineChange.change, precise, translator)
  }
  const change = getJudgedChange(verdict, baselineChange, indicator)
  if (isZero(change))
    return translator.t('verdict.short.sameDistance', {
      target: formatTargetFigure(indicator, translator),
    })
  return translator.t('verdict.short.distance', {
    size: formatMagnitude(change, indicator, translator),
    way: formatDistanceDirection(change, indicator, translator),
  })
}

/** For an outdated series with too few figures: `+0.2 percentage points from 2019 to 2022: too few figures`. */
function formatKnownUntil(
  { last }: Verdict,
  indicator: Indicator,
  translator: Translator,
): string | null {
  const until = last?.sinceBreak ?? last
  const change = until ? shortChange(until, indicator, translator) : null
  if (!until?.baselineChange || change === null) return null
  return translator.t('verdict.short.until', {
    change,
    from: formatPeriod(until.baselineChange.from.period, translator.lang),
    to: formatPeriod(until.baselineChange.to.period, translator.lang),
    label: getLowerCaseVerdictLabel(until.kind, translator),
  })
}

/**
 * The verdict in one line without the title, for tables and slides: `−4.5 years since 2014–2016: worse`.
 * Without a number it is the label, with the verdict of a new segment or the last verdict of an outdated
 * figure.
 */
export function shortSentence(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): string {
  const label = getVerdictLabel(verdict.kind, translator)
  const { kind, baselineChange, latest } = verdict
  if (kind === 'notComparable') {
    const inside = verdict.sinceBreak
    const when = getNewBasisStart(verdict, translator)
    if (inside?.baselineChange) return `${label}; ${shortSentence(inside, indicator, translator)}`
    return when === null ? label : translator.t('verdict.short.notComparable', { when })
  }
  if (kind === 'noRecentFigure') {
    const last = getLastVerdictLabel(verdict, translator)
    if (last !== null) return `${label}; ${last}`
    const lastChange = formatKnownUntil(verdict, indicator, translator)
    if (lastChange !== null) return `${label}; ${lastChange}`
    return latest
      ? translator.t('verdict.short.noRecentFigure', {
          when: formatPeriod(latest.period, translator.lang),
        })
      : label
  }
  const change = shortChange(verdict, indicator, translator)
  if (!baselineChange || change === null) return label
  const sentence = translator.t('verdict.short', {
    change,
    when: formatPeriod(baselineChange.from.period, translator.lang),
    label: getLowerCaseVerdictLabel(kind, translator),
  })
  // The change names its price basis already.
  return verdict.realTerms ? sentence : addPriceBasis(sentence, verdict, translator)
}
