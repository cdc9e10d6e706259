import type { Indicator } from '../../model/dataset.ts'
import type { MeasuredFigure } from '../../model/figure.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Arguments } from '../format.ts'
import type { Words } from '../words.ts'
import { lateStart } from './compared.ts'
import { verdictReason } from './label.ts'
import { fullFigureOf } from './size.ts'

/** A figure and its period, as arguments of a sentence. */
export function latestOf(figure: MeasuredFigure, indicator: Indicator, words: Words): Arguments {
  return {
    now: fullFigureOf(figure.key, figure.value, indicator, words),
    when: periodText(figure.period, words.lang),
  }
}

function noFigure(verdict: Verdict, indicator: Indicator, words: Words): string {
  const baseline = String(verdict.baseline)
  if (!verdict.latest) return words.say('verdict.state.no figure since the baseline', { baseline })
  const args = { ...latestOf(verdict.latest, indicator, words), baseline }
  // A figure that is newer and yet none: it stands apart by its definition.
  return verdict.latest.period.referenceYear >= verdict.baseline
    ? words.say('verdict.state.no figure since the baseline, apart', args)
    : words.say('verdict.state.no figure since the baseline, older', args)
}

/** The sentence of a verdict that says why there is nothing to compare. */
export function alone(verdict: Verdict, indicator: Indicator, words: Words): string {
  const { kind } = verdict
  if (kind === 'no figure since the baseline') return noFigure(verdict, indicator, words)
  const latest = verdict.latest && latestOf(verdict.latest, indicator, words)
  if (kind === 'suppressed')
    return latest
      ? words.say('verdict.state.suppressed, older', latest)
      : words.say('verdict.state.suppressed')
  const reason = verdictReason(kind, words)
  if (!latest) return words.say('verdict.state.no figure', { reason })
  if (kind === 'too few figures') return words.say('verdict.state.too few figures, overlap', latest)
  if (kind === 'no recent figure') {
    const edition = String(verdict.edition)
    return words.say('verdict.state.no recent figure', { ...latest, edition })
  }
  if (kind !== 'baseline year') return words.say('verdict.state.figure only', { ...latest, reason })
  const late = lateStart(verdict)
  if (late === null) return words.say('verdict.state.baseline year', latest)
  const years = words.say('verdict.years', { years: late })
  return words.say('verdict.state.baseline year, late', { ...latest, years })
}
