import { createLineChartModel, type LineChartModel } from '../../charts/model/lineChart.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import { hasCaveat, type Verdict } from '../../trends/verdict.ts'
import { capitalise } from '../../i18n/lowerCaseLabel.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import {
  comparisonSentences,
  inCashSentences,
  reasonSentences,
} from '../../i18n/sentences/verdict/comparisonSentences.ts'
import {
  getLowerCaseVerdictLabel,
  getVerdictLabel,
} from '../../i18n/sentences/verdict/verdictLabel.ts'
import {
  beforeBreakSentences,
  newBasisSentence,
  verdictStatements,
} from '../../i18n/sentences/verdict/verdictSentence.ts'
import { formatGroupFigure } from '../../i18n/sentences/verdict/figureWithUnit.ts'
import { withDecimalsForBoth } from '../../i18n/sentences/verdict/changeMagnitude.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { listDrawnKeys } from '../chapters/figures.ts'
import type { ReportedFinding } from '../chapters/indicators.ts'
import { buildFindingNotes } from './findingNotes.ts'
import {
  toLocalizedText,
  getRightTitle,
  type SlideContext,
  type SlideContent,
} from './slideContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** Lines in a chart on a projector: the city and at most two to compare with. */
const MAX_LINES = 3
/** Sources named on the slide; the others are counted here and named in the notes. */
const MAX_SOURCES = 2

/** One figure: old and new value as the headline, chart, certainty, source. */
export function findingSlide(
  context: SlideContext,
  indicator: Indicator,
  finding: ReportedFinding,
): SlideContent {
  const { dataset, report, translator } = context
  const { verdict } = finding
  const model = createLineChartModel({
    dataset,
    indicator,
    edition: report.edition.edition,
    keys: listDrawnKeys(finding).slice(0, MAX_LINES),
    translator,
  })
  return {
    kind: 'finding',
    eyebrow: getRightTitle(context, indicator.right),
    verdict: { kind: verdict.kind, label: getVerdictLabel(verdict.kind, translator) },
    headline: toLocalizedText(context, buildHeadline(context, indicator, verdict)),
    aside: buildAside(context, indicator, verdict).map((text) =>
      toLocalizedText(context, capitalise(text, translator.lang)),
    ),
    body: { kind: 'chart', model },
    sources: buildSources(context, model),
    notes: buildFindingNotes(context, indicator, finding, model),
  }
}

const NO_BREAK_SPACE = '\u00a0'

const TWO_FIGURES = [
  'better',
  'worse',
  'higher',
  'lower',
  'noClearChange',
  'tooFewFigures',
] as const

/** The number of sentences that form the headline of a statement without two figures. */
const HEADLINE_STATEMENTS = 2

/** `Suspensions: 3.17 per 100 pupils in 2015/16, 15.03 in 2023/24. That is worse.` */
function buildHeadline(context: SlideContext, indicator: Indicator, verdict: Verdict): string {
  const { dataset, translator } = context
  const subject = getSeriesTitle(verdict.key, indicator, dataset, translator)
  const segmentVerdict = verdict.sinceBreak
  const compared = segmentVerdict ?? verdict
  const kind = TWO_FIGURES.find((candidate) => candidate === compared.kind)
  const { baselineChange, realTerms } = compared
  if (!kind || !baselineChange) {
    const statements = verdictStatements(verdict, indicator, translator)
    return `${subject}: ${statements.slice(0, HEADLINE_STATEMENTS).join(' ')}`
  }
  const precise = withDecimalsForBoth(indicator, baselineChange.from.value, baselineChange.to.value)
  const args = {
    subject,
    // Keeps a number and its unit on one line.
    old: formatGroupFigure(verdict.key, baselineChange.from.value, precise, translator).replace(
      ' ',
      NO_BREAK_SPACE,
    ),
    before: formatPeriod(baselineChange.from.period, translator.lang),
    now: translator.formatFigure(baselineChange.to.value, precise),
    when: formatPeriod(baselineChange.to.period, translator.lang),
  }
  const label = getLowerCaseVerdictLabel(kind, translator)
  if (segmentVerdict) return translator.t('slide.finding.segment', { ...args, label })
  if (realTerms)
    return translator.t('slide.finding.prices', { ...args, label, year: String(realTerms.year) })
  if (hasCaveat(verdict, 'cashTerms') && (kind === 'higher' || kind === 'lower'))
    return translator.t('slide.finding.cash', { ...args, way: translator.t(`verdict.way.${kind}`) })
  return translator.t(`slide.finding.${idPart(kind)}`, args)
}

/** Certainty and further facts; for an undirected change, that it is neither good nor bad in itself. */
function buildAside(
  context: SlideContext,
  indicator: Indicator,
  verdict: Verdict,
): readonly string[] {
  const { translator } = context
  const segmentVerdict = verdict.sinceBreak
  const compared = segmentVerdict ?? verdict
  const { baselineChange } = compared
  if (!baselineChange)
    return verdictStatements(verdict, indicator, translator).slice(HEADLINE_STATEMENTS)
  // The headline already has the reference figure and the change.
  const explain = compared.kind === 'tooFewFigures' ? comparisonSentences : reasonSentences
  const explained = explain(compared, baselineChange, indicator, translator).slice(1)
  if (segmentVerdict)
    return [
      ...[newBasisSentence(verdict, translator)].filter((text) => text !== null),
      ...explained,
      ...beforeBreakSentences(verdict, indicator, translator),
    ]
  const isNeither = verdict.kind === 'higher' || verdict.kind === 'lower'
  return [
    ...(hasCaveat(verdict, 'cashTerms') ? [translator.t('verdict.caveat.cashTerms')] : []),
    ...(isNeither && !hasCaveat(verdict, 'cashTerms')
      ? [translator.t('slide.finding.neither')]
      : []),
    ...explained,
    ...inCashSentences(verdict, indicator, translator),
  ]
}

/** The sources by name, and a note if the scale does not start at 0. */
function buildSources(context: SlideContext, model: LineChartModel): readonly LocalizedText[] {
  const { translator } = context
  const defaultSource = translator.localize(model.indicator.source).text
  const figures = model.asked.flatMap(({ series }) => series.figures)
  const sourceNames = [
    ...new Set(figures.map(({ source }) => source || defaultSource).filter(Boolean)),
  ]
  const axisNotes = model.notes.flatMap(({ kind, text }) => (kind === 'scale' ? [text] : []))
  if (sourceNames.length === 0) return axisNotes.map((text) => toLocalizedText(context, text))
  const sourceText = translator.t('slide.source', {
    count: sourceNames.length,
    sources: sourceNames.slice(0, MAX_SOURCES).join('; '),
    more: Math.max(0, sourceNames.length - MAX_SOURCES),
  })
  return [sourceText, ...axisNotes].map((text) => toLocalizedText(context, text))
}
