import type { Indicator } from '../../../model/dataset.ts'
import type { MeasuredFigure } from '../../../model/figure.ts'
import { isClearByMethod } from '../../../trends/isClearByMethod.ts'
import type { Evidence, Progress, Verdict } from '../../../trends/verdict.ts'
import { formatPValue, formatPercent } from '../../numbers.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import type { EvidenceLine } from './evidenceLine.ts'
import { methodLine } from './methodLine.ts'
import { getLowerCaseVerdictLabel, getVerdictLabel, getVerdictReason } from './verdictLabel.ts'
import { formatExactFigure } from './exactNumbers.ts'
import { formatMagnitude, withDecimalsForBoth } from './changeMagnitude.ts'

function figureLine(figure: MeasuredFigure, indicator: Indicator, translator: Translator): string {
  const when = formatPeriod(figure.period, translator.lang)
  const formatValue = (value: number) => formatExactFigure(value, indicator, translator)
  if (!figure.limits)
    return translator.t('verdict.evidence.figure', { value: formatValue(figure.value), when })
  return translator.t('verdict.evidence.figureWithLimits', {
    value: formatValue(figure.value),
    lower: formatValue(figure.limits.lower),
    upper: formatValue(figure.limits.upper),
    when,
  })
}

/** Tests of counts that decided, the smallest meaningful change, and limits that disagree. */
function hurdleLines(
  evidence: Evidence,
  indicator: Indicator,
  translator: Translator,
): EvidenceLine[] {
  const lines: EvidenceLine[] = []
  const { counts, shares, meaningful, limits } = evidence
  // These tests can only reject a change that was found.
  const isChangeFound = isClearByMethod(evidence)
  const heading = translator.t('verdict.evidence.heading.counts')
  if (isChangeFound && counts?.clear === false) {
    const times = translator.t('verdict.evidence.times', { n: Math.round(counts.p * 100) })
    const text = translator.t('verdict.evidence.counts', {
      p: formatPValue(counts.p, translator.lang),
      times,
    })
    lines.push({ heading, text, section: 'counts' })
  }
  if (isChangeFound && shares?.clear === false) {
    const text = translator.t('verdict.evidence.shares', {
      z: translator.formatLooseNumber(shares.z, 3),
    })
    lines.push({ heading, text, section: 'counts' })
  }
  if (meaningful)
    lines.push({
      heading: translator.t('verdict.evidence.heading.meaning'),
      text: translator.t('verdict.evidence.meaning', {
        reached: meaningful.reached ? 'yes' : 'no',
        required: formatMagnitude(meaningful.required, indicator, translator),
      }),
      section: 'meaningful',
    })
  if (evidence.method !== 'differenceOfEstimates' && limits && limits.clear !== evidence.clear)
    lines.push({
      heading: translator.t('verdict.evidence.heading.limits'),
      text: translator.t('verdict.evidence.limits', {
        z: translator.formatLooseNumber(limits.z, 3),
        clear: limits.clear ? 'yes' : 'no',
      }),
      section: 'estimates',
    })
  return lines
}

/** Both amounts in prices of one year, and the verdict on the amounts as published. */
function pricesLine(
  { realTerms, baselineChange }: Verdict,
  indicator: Indicator,
  translator: Translator,
): EvidenceLine[] {
  if (!realTerms || !baselineChange) return []
  const precise = withDecimalsForBoth(indicator, realTerms.from, realTerms.to)
  const text = translator.t('verdict.evidence.prices', {
    year: String(realTerms.year),
    from: translator.formatFigure(realTerms.from, precise),
    when: formatPeriod(baselineChange.from.period, translator.lang),
    to: translator.formatFigure(realTerms.to, precise),
    toWhen: formatPeriod(baselineChange.to.period, translator.lang),
    label: getLowerCaseVerdictLabel(realTerms.kindInCashTerms, translator),
  })
  return [{ heading: translator.t('verdict.evidence.heading.prices'), text, section: 'prices' }]
}

function progressLine(progress: Progress, translator: Translator): EvidenceLine[] {
  if (progress.growth === null || progress.score === null) return []
  const text = translator.t('verdict.evidence.progress', {
    growth: formatPercent(progress.growth, 1, translator.lang),
    hasRatio: progress.ratio === null ? 'no' : 'yes',
    ratio: translator.formatLooseNumber(progress.ratio ?? 0, 2),
    score: translator.formatLooseNumber(progress.score, 2),
  })
  return [{ heading: translator.t('verdict.evidence.heading.progress'), text, section: 'progress' }]
}

/**
 * The content of "Why this verdict?": the two figures with their limits, then each method used, with its
 * numbers and what they mean. Where nothing was judged, the reason; for a series with a new definition, the
 * evidence since it began; for an outdated figure, the evidence of its last verdict.
 */
export function evidenceLines(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly EvidenceLine[] {
  const inside = verdict.sinceBreak
  if (inside) {
    const segment = translator.t('verdict.evidence.heading.segment')
    return [
      reasonLine(verdict, translator),
      ...linesUnderHeading(segment, inside, indicator, translator),
    ]
  }
  const { last } = verdict
  if (last && (last.baselineChange || last.sinceBreak)) {
    const heading = translator.t('verdict.evidence.heading.last')
    const judged = last.sinceBreak ?? last
    return [
      reasonLine(verdict, translator),
      ...linesUnderHeading(heading, judged, indicator, translator),
    ]
  }
  const heading = translator.t('verdict.evidence.heading.baseline')
  return linesUnderHeading(heading, verdict, indicator, translator)
}

function reasonLine(verdict: Verdict, translator: Translator): EvidenceLine {
  return {
    heading: translator.t('verdict.evidence.heading.baseline'),
    text: translator.t('verdict.evidence.notJudged', {
      label: getVerdictLabel(verdict.kind, translator),
      reason: getVerdictReason(verdict.kind, translator),
    }),
    section: 'words',
  }
}

function linesUnderHeading(
  heading: string,
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): EvidenceLine[] {
  const lines: EvidenceLine[] = []
  if (verdict.baselineChange) {
    const { from, to } = verdict.baselineChange
    const figures = [from, to].map((figure) => figureLine(figure, indicator, translator))
    const text = `${figures.join('; ')}.`
    lines.push({ heading: translator.t('verdict.evidence.heading.figures'), text, section: null })
  }
  lines.push(...pricesLine(verdict, indicator, translator))
  if (verdict.evidence)
    lines.push(
      methodLine(verdict.evidence, heading, indicator, translator),
      ...hurdleLines(verdict.evidence, indicator, translator),
    )
  else lines.push({ ...reasonLine(verdict, translator), heading })
  if (verdict.progress) lines.push(...progressLine(verdict.progress, translator))
  return lines
}
