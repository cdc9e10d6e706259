import type { Indicator } from '../../model/dataset.ts'
import type { MeasuredFigure } from '../../model/figure.ts'
import { hasCaveat, type Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Arguments } from '../format.ts'
import type { Words } from '../words.ts'
import { fullFigureOf } from './fullFigure.ts'

/** A figure and its period, as arguments of a sentence. */
export function latestOf(figure: MeasuredFigure, indicator: Indicator, words: Words): Arguments {
  return {
    now: fullFigureOf(figure.key, figure.value, indicator, words),
    when: periodText(figure.period, words.lang),
  }
}

/** Whether the figure has another definition than the rest of its series. */
export function standsApart(verdict: Verdict, { period }: MeasuredFigure): boolean {
  return verdict.caveats.some(
    (caveat) => caveat.kind === 'definition differs' && caveat.periods.includes(period.text),
  )
}

/** The sentences of a verdict with at most one figure; the figure comes first. */
export function alone(verdict: Verdict, indicator: Indicator, words: Words): readonly string[] {
  const { kind, latest } = verdict
  const baseline = String(verdict.baseline)
  const first = latest ? [words.say('verdict.now', latestOf(latest, indicator, words))] : []
  switch (kind) {
    case 'no figure since the baseline': {
      if (!latest) return [words.say('verdict.state.no figure since the baseline', { baseline })]
      // The figure is newer than the baseline, but has another definition.
      return latest.period.referenceYear >= verdict.baseline
        ? [...first, words.say('verdict.state.no figure since the baseline, apart', { baseline })]
        : [...first, words.say('verdict.state.no figure since the baseline, older', { baseline })]
    }
    case 'suppressed':
      return latest
        ? [
            words.say('verdict.state.suppressed'),
            words.say('verdict.state.suppressed, older', latestOf(latest, indicator, words)),
          ]
        : [words.say('verdict.state.suppressed')]
    case 'baseline year':
      return hasCaveat(verdict, 'late start')
        ? [...first, words.say('verdict.state.baseline year, late', { baseline })]
        : [...first, words.say('verdict.state.baseline year')]
    case 'too few figures':
      return [...first, words.say('verdict.state.too few figures, overlap')]
    case 'not comparable':
      return [...first, words.say('verdict.state.apart')]
    case 'no recent figure':
      return latest ? first : [words.say('verdict.reason.no recent figure')]
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'no clear change':
      return [...first, words.say(`verdict.reason.${kind}`)]
  }
}
