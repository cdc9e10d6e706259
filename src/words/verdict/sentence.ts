import type { Indicator } from '../../model/dataset.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { capitalise } from '../insideSentence.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { alone, latestOf, standsApart } from './alone.ts'
import { comparedSentences, nowSentence, reasons } from './compared.ts'
import { labelInSentence, lastLabel } from './label.ts'
import { newBasisFrom } from './newBasis.ts'
import { isJudged } from './reason.ts'
import { withDecimalsForBoth } from './size.ts'
import { subjectText, type Names } from './subject.ts'

/** `We cannot compare this with 2016: from 2017 on it is counted or measured in another way.` */
export function newBasisSentence(verdict: Verdict, words: Words): string | null {
  const when = newBasisFrom(verdict, words)
  if (when === null) return null
  return words.say('verdict.state.not comparable', { when, baseline: String(verdict.baseline) })
}

/** The last verdict that could compare with the baseline, before the definition changed. */
export function beforeBreakSentences(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): string[] {
  const before = verdict.beforeBreak
  if (!before?.since) return []
  const { from, to } = before.since
  const both = withDecimalsForBoth(indicator, from.value, to.value)
  return [
    words.say('verdict.state.before break', {
      old: words.figure(from.value, both),
      oldWhen: periodText(from.period, words.lang),
      now: words.figure(to.value, both),
      when: periodText(to.period, words.lang),
      label: labelInSentence(before.kind, words),
    }),
  ]
}

/** The sentences after the latest figure of a series with a new definition. */
function onNewBasis(verdict: Verdict, indicator: Indicator, words: Words): readonly string[] {
  const inside = verdict.sinceBreak
  const first = newBasisSentence(verdict, words)
  if (!inside || first === null)
    return [
      words.say('verdict.state.apart'),
      words.say('verdict.state.newer of the same kind needed'),
    ]
  const known = inside.since
    ? comparedSentences(inside, inside.since, indicator, words)
    : inside.kind === 'baseline year'
      ? [words.say('verdict.state.new basis, first')]
      : alone(inside, indicator, words).slice(1)
  return [first, ...known, ...beforeBreakSentences(verdict, indicator, words)]
}

/** The sentences after an outdated figure: its last verdict, and that a newer figure is needed. */
function lastKnown(verdict: Verdict, indicator: Indicator, words: Words): readonly string[] {
  const { last, latest } = verdict
  const newer = words.say('verdict.state.newer needed')
  if (!last || !latest) return [newer]
  if (standsApart(last, latest)) {
    const earlier = last.latest && last.latest !== latest ? last.latest : null
    return [
      words.say('verdict.state.apart'),
      ...(earlier ? [words.say('verdict.state.earlier', latestOf(earlier, indicator, words))] : []),
      words.say('verdict.state.newer of the same kind needed'),
    ]
  }
  const judged = last.sinceBreak ?? last
  const basis = newBasisSentence(last, words)
  const label = lastLabel(verdict, words)
  const known = !judged.since
    ? alone(judged, indicator, words).slice(1)
    : label !== null && isJudged(judged)
      ? [...reasons(judged, judged.since, indicator, words), `${label}.`]
      : comparedSentences(judged, judged.since, indicator, words)
  return [...(basis === null ? [] : [basis]), ...known, newer]
}

function statementSentences(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  const { kind, since, latest } = verdict
  if (kind === 'no recent figure' && latest)
    return [
      words.say('verdict.now', latestOf(latest, indicator, words)),
      words.say('verdict.state.no recent figure', { edition: String(verdict.edition) }),
      ...lastKnown(verdict, indicator, words),
    ]
  if (kind === 'not comparable' && latest)
    return [
      verdict.sinceBreak?.since
        ? nowSentence(verdict.sinceBreak.since, indicator, words)
        : words.say('verdict.now', latestOf(latest, indicator, words)),
      ...onNewBasis(verdict, indicator, words),
    ]
  if (!since) return alone(verdict, indicator, words)
  return [
    nowSentence(since, indicator, words),
    ...comparedSentences(verdict, since, indicator, words),
  ]
}

/**
 * The sentences after the series title and a colon, the latest figure first: `60.8 years in 2022–2024.`,
 * `In 2014–2016 it was 65.3.`, …
 */
export function verdictStatements(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  return statementSentences(verdict, indicator, words).map((sentence, place) =>
    place === 0 ? sentence : capitalise(sentence, words.lang),
  )
}

/** The same sentences as one text. */
export function verdictStatement(verdict: Verdict, indicator: Indicator, words: Words): string {
  return verdictStatements(verdict, indicator, words).join(' ')
}

/**
 * The verdict in plain, complete sentences. A page that marks the language of the package's texts renders
 * `verdictSubject` and `verdictStatement` itself, with a colon in between.
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
