import type { Indicator } from '../../model/dataset.ts'
import type { MeasuredFigure } from '../../model/figure.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Arguments, Words } from '../words.ts'
import { lateStart } from './compared.ts'
import { verdictReason } from './label.ts'
import { fullFigure } from './size.ts'

/** A figure and its period, as arguments of a sentence. */
export function latestOf(figure: MeasuredFigure, indicator: Indicator, words: Words): Arguments {
  return {
    now: fullFigure(figure.value, indicator, words),
    when: periodText(figure.period, words.lang),
  }
}

/** The sentence of a verdict that says why there is nothing to compare. */
export function alone(verdict: Verdict, indicator: Indicator, words: Words): string {
  const latest = verdict.latest && latestOf(verdict.latest, indicator, words)
  const reason = verdictReason(verdict.kind, words)
  const baseline = String(verdict.baseline)
  const late = lateStart(verdict)
  switch (verdict.kind) {
    case 'no figure since the baseline':
      if (latest && verdict.latest.period.referenceYear >= verdict.baseline)
        return words.say('verdict.state.no figure since the baseline, apart', {
          ...latest,
          baseline,
        })
      return latest
        ? words.say('verdict.state.no figure since the baseline, older', { ...latest, baseline })
        : words.say('verdict.state.no figure since the baseline', { baseline })
    case 'suppressed':
      return latest
        ? words.say('verdict.state.suppressed, older', latest)
        : words.say('verdict.state.suppressed')
  }
  if (!latest) return words.say('verdict.state.no figure', { reason })
  if (verdict.kind === 'too few figures')
    return words.say('verdict.state.too few figures, overlap', latest)
  if (verdict.kind === 'no recent figure')
    return words.say('verdict.state.no recent figure', {
      ...latest,
      edition: String(verdict.edition),
    })
  if (verdict.kind === 'baseline year')
    return late === null
      ? words.say('verdict.state.baseline year', latest)
      : words.say('verdict.state.baseline year, late', {
          ...latest,
          years: words.say('verdict.years', { years: late }),
        })
  return words.say('verdict.state.figure only', { ...latest, reason })
}
