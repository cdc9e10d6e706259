import { type PackageNames } from '../../names.ts'
import type { Indicator } from '../../../model/dataset.ts'
import type { Verdict } from '../../../trends/verdict.ts'
import { capitalise } from '../../lowerCaseLabel.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import {
  noComparisonSentences,
  latestFigureArguments,
  hasOtherDefinition,
} from './noComparisonSentences.ts'
import {
  comparisonSentences,
  latestFigureSentence,
  reasonSentences,
} from './comparisonSentences.ts'
import { getLowerCaseVerdictLabel, getLastVerdictLabel } from './verdictLabel.ts'
import { getNewBasisStart } from './newBasis.ts'
import { isJudged } from './reason.ts'
import { withDecimalsForBoth } from './changeMagnitude.ts'
import { getSeriesTitle } from './seriesTitle.ts'

/** `We cannot compare this with 2016: from 2017 on it is counted or measured in another way.` */
export function newBasisSentence(verdict: Verdict, translator: Translator): string | null {
  const when = getNewBasisStart(verdict, translator)
  if (when === null) return null
  return translator.t('verdict.state.notComparable', { when, baseline: String(verdict.baseline) })
}

/** The last verdict that could compare with the baseline, before the definition changed. */
export function beforeBreakSentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): string[] {
  const before = verdict.beforeBreak
  if (!before?.baselineChange) return []
  const { from, to } = before.baselineChange
  const precise = withDecimalsForBoth(indicator, from.value, to.value)
  return [
    translator.t('verdict.state.beforeBreak', {
      old: translator.formatFigure(from.value, precise),
      oldWhen: formatPeriod(from.period, translator.lang),
      now: translator.formatFigure(to.value, precise),
      when: formatPeriod(to.period, translator.lang),
      label: getLowerCaseVerdictLabel(before.kind, translator),
    }),
  ]
}

/** The sentences after the latest figure of a series with a new definition. */
function newBasisSentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  const inside = verdict.sinceBreak
  const first = newBasisSentence(verdict, translator)
  if (!inside || first === null)
    return [
      translator.t('verdict.state.apart'),
      translator.t('verdict.state.newerOfTheSameKindNeeded'),
    ]
  const judgedChange = inside.baselineChange
    ? comparisonSentences(inside, inside.baselineChange, indicator, translator)
    : inside.kind === 'baselineYear'
      ? [translator.t('verdict.state.newBasisFirst')]
      : noComparisonSentences(inside, indicator, translator).slice(1)
  return [first, ...judgedChange, ...beforeBreakSentences(verdict, indicator, translator)]
}

/** The sentences after an outdated figure: its last verdict, and that a newer figure is needed. */
function lastKnownSentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  const { last, latest } = verdict
  const newer = translator.t('verdict.state.newerNeeded')
  if (!last || !latest) return [newer]
  if (hasOtherDefinition(last, latest)) {
    const earlier = last.latest && last.latest !== latest ? last.latest : null
    return [
      translator.t('verdict.state.apart'),
      ...(earlier
        ? [
            translator.t(
              'verdict.state.earlier',
              latestFigureArguments(earlier, indicator, translator),
            ),
          ]
        : []),
      translator.t('verdict.state.newerOfTheSameKindNeeded'),
    ]
  }
  const judged = last.sinceBreak ?? last
  const basis = newBasisSentence(last, translator)
  const label = getLastVerdictLabel(verdict, translator)
  const judgedChange = !judged.baselineChange
    ? noComparisonSentences(judged, indicator, translator).slice(1)
    : label !== null && isJudged(judged)
      ? [...reasonSentences(judged, judged.baselineChange, indicator, translator), `${label}.`]
      : comparisonSentences(judged, judged.baselineChange, indicator, translator)
  return [...(basis === null ? [] : [basis]), ...judgedChange, newer]
}

function statementSentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  const { kind, baselineChange, latest } = verdict
  if (kind === 'noRecentFigure' && latest)
    return [
      translator.t('verdict.now', latestFigureArguments(latest, indicator, translator)),
      translator.t('verdict.state.noRecentFigure', { edition: String(verdict.edition) }),
      ...lastKnownSentences(verdict, indicator, translator),
    ]
  if (kind === 'notComparable' && latest)
    return [
      verdict.sinceBreak?.baselineChange
        ? latestFigureSentence(verdict.sinceBreak.baselineChange, indicator, translator)
        : translator.t('verdict.now', latestFigureArguments(latest, indicator, translator)),
      ...newBasisSentences(verdict, indicator, translator),
    ]
  if (!baselineChange) return noComparisonSentences(verdict, indicator, translator)
  return [
    latestFigureSentence(baselineChange, indicator, translator),
    ...comparisonSentences(verdict, baselineChange, indicator, translator),
  ]
}

/**
 * The sentences after the series title and a colon, the latest figure first: `60.8 years in 2022–2024.`,
 * `In 2014–2016 it was 65.3.`, …
 */
export function verdictStatements(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  return statementSentences(verdict, indicator, translator).map((sentence, place) =>
    place === 0 ? sentence : capitalise(sentence, translator.lang),
  )
}

/** The same sentences as one text. */
export function verdictStatement(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): string {
  return verdictStatements(verdict, indicator, translator).join(' ')
}

/**
 * The verdict in plain, complete sentences. A page that marks the language of the package's texts renders
 * `getSeriesTitleParts` and `verdictStatement` itself, with a colon in between.
 */
export function verdictSentence(
  verdict: Verdict,
  indicator: Indicator,
  names: PackageNames,
  translator: Translator,
): string {
  const subject = getSeriesTitle(verdict.key, indicator, names, translator)
  return `${subject}: ${verdictStatement(verdict, indicator, translator)}`
}
