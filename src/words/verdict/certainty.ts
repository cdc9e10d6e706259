import type { Indicator } from '../../model/dataset.ts'
import type { MeasuredFigure } from '../../model/figure.ts'
import { hasCaveat, type Evidence, type Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { aboutLevels, aboutText } from './about.ts'
import { inPeriod } from './inPeriod.ts'
import { reasonOf, type Reason } from './reason.ts'
import { exactSize, marginText } from './exact.ts'
import { sizeBeside, withDecimalsForBoth } from './size.ts'
import { figureOfTarget, isJudgedByDistance } from './target.ts'
import { distanceText } from './way.ts'

/** The direction of a change as a choice inside a message. */
function wayOf(change: number): string {
  return change > 0 ? 'up' : 'down'
}

/** Formats a figure; a gap between percentages is formatted in percentage points. */
type FigureText = (value: number, indicator: Indicator) => string

function stepSentence(
  { from, before, since }: Extract<Reason, { kind: 'step' }>['levels'],
  indicator: Indicator,
  words: Words,
  figureText: FigureText,
): string {
  const levels = aboutLevels(before, since, indicator)
  const args = {
    way: wayOf(levels.size),
    inWhen: inPeriod(from.period, words.lang),
    size: sizeBeside(levels.size, levels.indicator, words),
  }
  if (isJudgedByDistance(indicator))
    return words.say('verdict.found.step of distance', {
      ...args,
      target: figureOfTarget(indicator, words),
      before: sizeBeside(levels.before, levels.indicator, words),
      since: sizeBeside(levels.since, levels.indicator, words),
    })
  return words.say('verdict.found.step', {
    ...args,
    before: figureText(levels.before, levels.indicator),
    since: figureText(levels.since, levels.indicator),
  })
}

function lineSentence(
  { slope, isSteady }: Extract<Reason, { kind: 'line' }>,
  indicator: Indicator,
  words: Words,
): string {
  const args = { way: wayOf(slope), pace: aboutText(slope, indicator, words) }
  return isJudgedByDistance(indicator)
    ? words.say('verdict.found.line of distance', {
        ...args,
        target: figureOfTarget(indicator, words),
      })
    : words.say('verdict.found.line', { ...args, steady: isSteady ? 'yes' : 'no' })
}

/**
 * The suffix of messages about the distance to a target. With figures on both sides of the target the
 * distance goes up and down, even where the figures only fall: 10, 0, −8.
 */
function ofDistance({ figures }: Verdict, indicator: Indicator): ' of distance' | '' {
  if (!isJudgedByDistance(indicator)) return ''
  const sides = figures.map(({ value }) => Math.sign(value - (indicator.target ?? 0)))
  return sides.includes(1) && sides.includes(-1) ? ' of distance' : ''
}

/** Whether a figure lies between the two compared ones: then only its distance to the target goes up and down. */
function liesBetween({ value }: MeasuredFigure, { since }: Verdict): boolean {
  if (!since) return false
  const ends = [since.from.value, since.to.value]
  return value >= Math.min(...ends) && value <= Math.max(...ends)
}

/** The judged change, with the decimals of the two compared figures. */
function changeArguments(
  { since, prices }: Verdict,
  { change }: Evidence,
  indicator: Indicator,
  words: Words,
) {
  const [from, to] = prices
    ? [prices.from, prices.to]
    : [since?.from.value ?? 0, since?.to.value ?? change]
  const precise = withDecimalsForBoth(indicator, from, to)
  return {
    size: sizeBeside(change, precise, words),
    way: isJudgedByDistance(indicator)
      ? distanceText(change, indicator, words)
      : words.say(change > 0 ? 'verdict.way.higher' : 'verdict.way.lower'),
  }
}

function reasonSentence(
  reason: Reason,
  verdict: Verdict,
  evidence: Evidence,
  indicator: Indicator,
  words: Words,
  figureText: FigureText,
): string | null {
  const changed = changeArguments(verdict, evidence, indicator, words)
  const { size } = changed
  switch (reason.kind) {
    case 'line':
      return lineSentence(reason, indicator, words)
    case 'step':
      return stepSentence(reason.levels, indicator, words, figureText)
    case 'real':
      return null
    case 'beyond margin':
      return words.say('verdict.found.beyond margin', changed)
    case 'beyond moving range':
      return words.say('verdict.found.beyond moving range', {
        ...changed,
        step: aboutText(reason.step, indicator, words),
      })
    case 'same':
      return isJudgedByDistance(indicator)
        ? words.say('verdict.doubt.same distance')
        : words.say('verdict.doubt.same')
    case 'turned':
      return words.say(`verdict.doubt.turned${ofDistance(verdict, indicator)}`, {
        way: reason.isUp ? 'up' : 'down',
      })
    case 'swing':
    case 'first':
    case 'latest': {
      const args = {
        inWhen: inPeriod(reason.figure.period, words.lang),
        value: figureText(reason.figure.value, indicator),
      }
      if (reason.kind !== 'swing') return words.say(`verdict.doubt.${reason.kind}`, args)
      return liesBetween(reason.figure, verdict)
        ? words.say(`verdict.doubt.swing${ofDistance(verdict, indicator)}`, args)
        : words.say('verdict.doubt.swing', args)
    }
    case 'within margin': {
      // The margin in cash does not apply to amounts in prices of one year.
      const margin = verdict.prices ? null : (verdict.since?.margin ?? null)
      return margin === null
        ? words.say('verdict.doubt.within margin', { size })
        : words.say('verdict.doubt.within margin, named', {
            size,
            margin: marginText(margin, evidence.change, indicator, words),
          })
    }
    case 'within moving range':
      return words.say('verdict.doubt.within moving range', {
        size,
        step: aboutText(reason.step, indicator, words),
      })
    case 'below meaningful':
      return words.say('verdict.doubt.below meaningful', {
        size,
        required: exactSize(reason.required, indicator, words),
      })
    case 'few':
      return words.say('verdict.doubt.few', { size, n: reason.n })
    case 'usual':
      return verdict.prices
        ? words.say('verdict.doubt.usual, named')
        : words.say(`verdict.doubt.usual${ofDistance(verdict, indicator)}`, { size })
    case 'uneven':
    case 'counts':
    case 'shares':
      return words.say(`verdict.doubt.${reason.kind}`, { size })
  }
}

/**
 * The reasons of a judged verdict, as sentences: the line or step found, what else can explain the
 * difference, a crossed target. Empty where nothing was judged. `figureText` formats the judged value
 * where it is no figure of the indicator.
 */
export function certaintySentences(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
  figureText: FigureText = words.figure,
): readonly string[] {
  const { evidence } = verdict
  const reason = reasonOf(verdict, indicator)
  const said: (string | null)[] = []
  if (evidence && reason) {
    said.push(reasonSentence(reason, verdict, evidence, indicator, words, figureText))
    if (reason.kind === 'beyond margin' && evidence.meaningful?.reached === false)
      said.push(
        words.say('verdict.found.below meaningful', {
          required: exactSize(evidence.meaningful.required, indicator, words),
        }),
      )
  }
  if (verdict.since && hasCaveat(verdict, 'crossed target'))
    said.push(words.say('verdict.found.crossed', { target: figureOfTarget(indicator, words) }))
  return said.filter((sentence) => sentence !== null)
}
