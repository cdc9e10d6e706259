import type { Indicator } from '../../model/dataset.ts'
import type { MeasuredFigure } from '../../model/figure.ts'
import { isFound } from '../../trends/evidence.ts'
import type { Evidence, Progress, Verdict } from '../../trends/verdict.ts'
import { pText, shareText } from '../number.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { inPeriod } from './inPeriod.ts'
import { labelInSentence, verdictLabel, verdictReason } from './label.ts'
import { exactChange, exactFigure, exactSize } from './exact.ts'
import { sizeText, withDecimalsForBoth } from './size.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'

/** Sections of the method page, by the id of their heading. */
export const METHOD_SECTIONS = [
  'words',
  'line-or-step',
  'pooled',
  'estimates',
  'moving-range',
  'counts',
  'meaningful',
  'prices',
  'progress',
] as const

export type MethodSection = (typeof METHOD_SECTIONS)[number]

/** A line of "Why this verdict?": a heading, the method with its numbers, and the section that explains it. */
export interface EvidenceLine {
  readonly heading: string
  readonly text: string
  readonly section: MethodSection | null
}

function figureLine(figure: MeasuredFigure, indicator: Indicator, words: Words): string {
  const when = periodText(figure.period, words.lang)
  const said = (value: number) => exactFigure(value, indicator, words)
  if (!figure.limits)
    return words.say('verdict.evidence.figure', { value: said(figure.value), when })
  return words.say('verdict.evidence.figure with limits', {
    value: said(figure.value),
    lower: said(figure.limits.lower),
    upper: said(figure.limits.upper),
    when,
  })
}

function judgedChange(evidence: Evidence, indicator: Indicator, words: Words): string {
  const change = exactChange(evidence.change, indicator, words)
  if (!isJudgedByDistance(indicator)) return change
  return words.say('verdict.evidence.of distance', {
    change,
    target: figureOfTarget(indicator, words),
  })
}

/** The method that judged, with its numbers. */
function methodLine(
  evidence: Evidence,
  heading: string,
  indicator: Indicator,
  words: Words,
): EvidenceLine {
  const change = judgedChange(evidence, indicator, words)
  switch (evidence.method) {
    case 'line or step': {
      const { n, lineRatio, A, step, B } = evidence.result
      const text = words.say('verdict.evidence.line or step', {
        figures: n,
        rise: exactChange(evidence.result.rise, indicator, words),
        ratio: words.loose(lineRatio, 2),
        lineLimit: words.loose(A ?? 0, 2),
        difference: exactChange(step?.difference ?? 0, indicator, words),
        inWhen: evidence.levels ? inPeriod(evidence.levels.from.period, words.lang) : '',
        stepRatio: words.loose(step?.ratio ?? 0, 2),
        stepLimit: words.loose(B ?? 0, 2),
      })
      return { heading, text, section: 'line-or-step' }
    }
    case 'pooled line': {
      const text = words.say('verdict.evidence.pooled line', {
        figures: evidence.n,
        rise: exactChange(evidence.rise, indicator, words),
        ratio: words.loose(evidence.ratio, 2),
        limit: words.loose(evidence.constant, 2),
      })
      return { heading, text, section: 'pooled' }
    }
    case 'difference of estimates': {
      const z = words.loose(evidence.z, 3)
      return {
        heading,
        text: words.say('verdict.evidence.estimates', { change, z }),
        section: 'estimates',
      }
    }
    case 'moving range': {
      const limit = exactSize(evidence.limit, indicator, words)
      const args = { change, limit, figures: evidence.figures }
      return {
        heading,
        text: words.say('verdict.evidence.moving range', args),
        section: 'moving-range',
      }
    }
  }
}

/** Tests of counts that decided, the smallest meaningful change, and limits that disagree. */
function hurdleLines(evidence: Evidence, indicator: Indicator, words: Words): EvidenceLine[] {
  const lines: EvidenceLine[] = []
  const { counts, shares, meaningful, limits } = evidence
  // These tests can only reject a change that was found.
  const found = isFound(evidence)
  const heading = words.say('verdict.evidence.heading.counts')
  if (found && counts?.clear === false) {
    const times = words.say('verdict.evidence.times', { n: Math.round(counts.p * 100) })
    const text = words.say('verdict.evidence.counts', { p: pText(counts.p, words.lang), times })
    lines.push({ heading, text, section: 'counts' })
  }
  if (found && shares?.clear === false) {
    const text = words.say('verdict.evidence.shares', { z: words.loose(shares.z, 3) })
    lines.push({ heading, text, section: 'counts' })
  }
  if (meaningful)
    lines.push({
      heading: words.say('verdict.evidence.heading.meaning'),
      text: words.say('verdict.evidence.meaning', {
        reached: meaningful.reached ? 'yes' : 'no',
        required: sizeText(meaningful.required, indicator, words),
      }),
      section: 'meaningful',
    })
  if (evidence.method !== 'difference of estimates' && limits && limits.clear !== evidence.clear)
    lines.push({
      heading: words.say('verdict.evidence.heading.limits'),
      text: words.say('verdict.evidence.limits', {
        z: words.loose(limits.z, 3),
        clear: limits.clear ? 'yes' : 'no',
      }),
      section: 'estimates',
    })
  return lines
}

/** Both amounts in prices of one year, and the verdict on the amounts as published. */
function pricesLine(
  { prices, since }: Verdict,
  indicator: Indicator,
  words: Words,
): EvidenceLine[] {
  if (!prices || !since) return []
  const both = withDecimalsForBoth(indicator, prices.from, prices.to)
  const text = words.say('verdict.evidence.prices', {
    year: String(prices.year),
    from: words.figure(prices.from, both),
    when: periodText(since.from.period, words.lang),
    to: words.figure(prices.to, both),
    toWhen: periodText(since.to.period, words.lang),
    label: labelInSentence(prices.inCash, words),
  })
  return [{ heading: words.say('verdict.evidence.heading.prices'), text, section: 'prices' }]
}

function progressLine(progress: Progress, words: Words): EvidenceLine[] {
  if (progress.growth === null || progress.score === null) return []
  const text = words.say('verdict.evidence.progress', {
    growth: shareText(progress.growth, 1, words.lang),
    hasRatio: progress.ratio === null ? 'no' : 'yes',
    ratio: words.loose(progress.ratio ?? 0, 2),
    score: words.loose(progress.score, 2),
  })
  return [{ heading: words.say('verdict.evidence.heading.progress'), text, section: 'progress' }]
}

/**
 * The content of "Why this verdict?": the two figures with their limits, then each method used, with its
 * numbers and what they mean. Where nothing was judged, the reason; for a series with a new definition, the
 * evidence since it began; for an outdated figure, the evidence of its last verdict.
 */
export function evidenceLines(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly EvidenceLine[] {
  const inside = verdict.sinceBreak
  if (inside) {
    const segment = words.say('verdict.evidence.heading.segment')
    return [reasonLine(verdict, words), ...linesUnder(segment, inside, indicator, words)]
  }
  const { last } = verdict
  if (last && (last.since || last.sinceBreak)) {
    const heading = words.say('verdict.evidence.heading.last')
    const known = last.sinceBreak ?? last
    return [reasonLine(verdict, words), ...linesUnder(heading, known, indicator, words)]
  }
  const heading = words.say('verdict.evidence.heading.baseline')
  return linesUnder(heading, verdict, indicator, words)
}

function reasonLine(verdict: Verdict, words: Words): EvidenceLine {
  return {
    heading: words.say('verdict.evidence.heading.baseline'),
    text: words.say('verdict.evidence.not judged', {
      label: verdictLabel(verdict.kind, words),
      reason: verdictReason(verdict.kind, words),
    }),
    section: 'words',
  }
}

function linesUnder(
  heading: string,
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): EvidenceLine[] {
  const lines: EvidenceLine[] = []
  if (verdict.since) {
    const { from, to } = verdict.since
    const figures = [from, to].map((figure) => figureLine(figure, indicator, words))
    const text = `${figures.join('; ')}.`
    lines.push({ heading: words.say('verdict.evidence.heading.figures'), text, section: null })
  }
  lines.push(...pricesLine(verdict, indicator, words))
  if (verdict.evidence)
    lines.push(
      methodLine(verdict.evidence, heading, indicator, words),
      ...hurdleLines(verdict.evidence, indicator, words),
    )
  else lines.push({ ...reasonLine(verdict, words), heading })
  if (verdict.progress) lines.push(...progressLine(verdict.progress, words))
  return lines
}
