import type { Indicator } from '../../model/dataset.ts'
import type { MeasuredFigure } from '../../model/figure.ts'
import type { Change, Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { certaintySentences } from './certainty.ts'
import { verdictReason } from './label.ts'
import { fullFigure, isZero, sizeText, withDecimalsForBoth } from './size.ts'
import { subjectText, type Names } from './subject.ts'
import { figureOfTarget } from './target.ts'

/** What the latest figure is held against: the baseline, a later first figure, or a new basis. */
type Anchor = 'baseline' | 'segment'

/** How far the change of the verdict goes, and which way, in words. */
export function changeOf(verdict: Verdict, since: Change, indicator: Indicator): number {
  if (verdict.evidence) return verdict.evidence.change
  if (indicator.direction !== 'toward') return since.change
  const target = indicator.target ?? 0
  return Math.abs(since.to.value - target) - Math.abs(since.from.value - target)
}

function lateStart(verdict: Verdict): number | null {
  for (const caveat of verdict.caveats) if (caveat.kind === 'late start') return caveat.years
  return null
}

/** `than at the baseline (12.6% in 2016)` or `since the baseline (12.6% in 2016)`. */
function anchored(
  word: 'than' | 'since',
  anchor: Anchor,
  verdict: Verdict,
  since: Change,
  precise: Indicator,
  words: Words,
): string {
  const then = words.figure(since.from.value, precise)
  const when = periodText(since.from.period, words.lang)
  const late = lateStart(verdict)
  if (anchor === 'segment') return words.say(`verdict.${word}.segment`, { then, when })
  if (late === null) return words.say(`verdict.${word}.baseline`, { then, when })
  const years = words.say('verdict.years', { years: late })
  return words.say(`verdict.${word}.first`, { then, when, years })
}

/** `higher`, or for a distance `further from the target of 0%`. */
export function wayText(
  change: number,
  ofDistance: boolean,
  indicator: Indicator,
  words: Words,
): string {
  if (!ofDistance) return words.say(change > 0 ? 'verdict.way.higher' : 'verdict.way.lower')
  return words.say(change > 0 ? 'verdict.way.further' : 'verdict.way.nearer', {
    target: figureOfTarget(indicator, words),
  })
}

/** The sentence of a verdict that compares two figures. */
function compared(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  words: Words,
  anchor: Anchor,
): string {
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const now = fullFigure(since.to.value, precise, words)
  const when = periodText(since.to.period, words.lang)
  const ends = { now, when }
  const sinceWhen = () => anchored('since', anchor, verdict, since, precise, words)
  if (verdict.kind === 'no clear change') {
    const target = figureOfTarget(indicator, words)
    return indicator.direction === 'toward'
      ? words.say('verdict.state.no clear change of distance', {
          ...ends,
          target,
          since: sinceWhen(),
        })
      : words.say('verdict.state.no clear change', { ...ends, since: sinceWhen() })
  }
  const judged = verdict.kind !== 'too few figures'
  const change = judged ? changeOf(verdict, since, indicator) : since.change
  if (!judged && isZero(change))
    return words.say('verdict.state.too few figures, same', { ...ends, since: sinceWhen() })
  const args = {
    ...ends,
    size: sizeText(change, precise, words),
    way: wayText(change, judged && indicator.direction === 'toward', indicator, words),
    than: anchored('than', anchor, verdict, since, precise, words),
  }
  if (!judged) return words.say('verdict.state.too few figures', args)
  if (verdict.kind === 'better') return words.say('verdict.state.better', args)
  if (verdict.kind === 'worse') return words.say('verdict.state.worse', args)
  return verdict.caveats.some((caveat) => caveat.kind === 'cash terms')
    ? words.say('verdict.state.cash', args)
    : words.say('verdict.state.neither', args)
}

function latestOf(figure: MeasuredFigure, indicator: Indicator, words: Words) {
  return {
    now: fullFigure(figure.value, indicator, words),
    when: periodText(figure.period, words.lang),
  }
}

/** The figure at which the present segment begins, as far as the verdict knows it. */
export function startOfSegment(verdict: Verdict): MeasuredFigure | null {
  const inside = verdict.sinceBreak
  return inside?.since?.from ?? inside?.latest ?? null
}

function notComparable(verdict: Verdict, indicator: Indicator, words: Words): string {
  const start = startOfSegment(verdict)
  const first = start
    ? words.say('verdict.state.not comparable', { when: periodText(start.period, words.lang) })
    : words.say('verdict.state.not comparable, unknown')
  const inside = verdict.sinceBreak
  const latest = inside?.latest ?? verdict.latest
  if (inside?.since) {
    const statement = statementFrom(inside, indicator, words, 'segment')
    return `${first} ${words.say('verdict.state.new basis', { statement })}`
  }
  if (!latest) return first
  const args = latestOf(latest, indicator, words)
  return `${first} ${words.say('verdict.state.new basis, first', args)}`
}

/** The sentence of a verdict that says why there is nothing to compare. */
function alone(verdict: Verdict, indicator: Indicator, words: Words): string {
  const latest = verdict.latest && latestOf(verdict.latest, indicator, words)
  const reason = verdictReason(verdict.kind, words)
  const baseline = String(verdict.baseline)
  const late = lateStart(verdict)
  switch (verdict.kind) {
    case 'no figure since the baseline':
      return latest
        ? words.say('verdict.state.no figure since the baseline, older', { ...latest, baseline })
        : words.say('verdict.state.no figure since the baseline', { baseline })
    case 'suppressed':
      return latest
        ? words.say('verdict.state.suppressed, older', latest)
        : words.say('verdict.state.suppressed')
  }
  if (!latest) return words.say('verdict.state.no figure', { reason })
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

function statementFrom(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
  anchor: Anchor,
): string {
  switch (verdict.kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'no clear change':
    case 'too few figures': {
      if (!verdict.since) return alone(verdict, indicator, words)
      const first = compared(verdict, verdict.since, indicator, words, anchor)
      return [first, ...certaintySentences(verdict, indicator, words)].join(' ')
    }
    case 'not comparable':
      return notComparable(verdict, indicator, words)
    default:
      return alone(verdict, indicator, words)
  }
}

/** What follows the subject and a colon: `60.8 years in 2022–2024, 4.5 years lower than …`. */
export function verdictStatement(verdict: Verdict, indicator: Indicator, words: Words): string {
  return statementFrom(verdict, indicator, words, 'baseline')
}

/**
 * The verdict in plain sentences that stand alone when quoted. A page that marks the language of
 * the package's texts renders `verdictSubject` and `verdictStatement` itself, with a colon between.
 */
export function verdictSentence(
  verdict: Verdict,
  indicator: Indicator,
  names: Names,
  words: Words,
): string {
  const subject = subjectText(verdict.key, indicator, names, words)
  return `${subject}: ${verdictStatement(verdict, indicator, words)}`
}
