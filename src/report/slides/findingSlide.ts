import { lineChartModel, type LineChartModel } from '../../charts/model/lineChart.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { Said } from '../../model/text.ts'
import { hasCaveat, type Verdict } from '../../trends/verdict.ts'
import { capitalise } from '../../words/insideSentence.ts'
import { periodText } from '../../words/period.ts'
import { comparedSentences, inCashSentences, reasons } from '../../words/verdict/compared.ts'
import { labelInSentence, verdictLabel } from '../../words/verdict/label.ts'
import {
  beforeBreakSentences,
  newBasisSentence,
  verdictStatements,
} from '../../words/verdict/sentence.ts'
import { fullFigureOf } from '../../words/verdict/fullFigure.ts'
import { withDecimalsForBoth } from '../../words/verdict/size.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { keysToDraw } from '../figures.ts'
import type { ReportedFinding } from '../indicators.ts'
import { findingNotes } from './findingNotes.ts'
import { own, rightTitle, type SlideTelling, type ToldSlide } from './telling.ts'

/** Lines in a chart on a projector: the city and at most two to compare with. */
const MAX_LINES = 3
/** Sources named on the slide; the others are counted here and named in the notes. */
const MAX_SOURCES = 2

/** One figure: old and new value as the headline, chart, certainty, source. */
export function findingSlide(
  telling: SlideTelling,
  indicator: Indicator,
  finding: ReportedFinding,
): ToldSlide {
  const { dataset, report, words } = telling
  const { verdict } = finding
  const model = lineChartModel({
    dataset,
    indicator,
    edition: report.edition.edition,
    keys: keysToDraw(finding).slice(0, MAX_LINES),
    words,
  })
  return {
    kind: 'finding',
    eyebrow: rightTitle(telling, indicator.right),
    verdict: { kind: verdict.kind, label: verdictLabel(verdict.kind, words) },
    headline: own(telling, headlineOf(telling, indicator, verdict)),
    aside: asideOf(telling, indicator, verdict).map((text) =>
      own(telling, capitalise(text, words.lang)),
    ),
    body: { kind: 'chart', model },
    sources: sourcesOf(telling, model),
    notes: findingNotes(telling, indicator, finding, model),
  }
}

const NO_BREAK_SPACE = '\u00a0'

const TWO_FIGURES = [
  'better',
  'worse',
  'higher',
  'lower',
  'no clear change',
  'too few figures',
] as const

/** The number of sentences that form the headline of a statement without two figures. */
const HEADLINE_STATEMENTS = 2

/** `Suspensions: 3.17 per 100 pupils in 2015/16, 15.03 in 2023/24. That is worse.` */
function headlineOf(telling: SlideTelling, indicator: Indicator, verdict: Verdict): string {
  const { dataset, words } = telling
  const subject = subjectText(verdict.key, indicator, dataset, words)
  const inside = verdict.sinceBreak
  const compared = inside ?? verdict
  const kind = TWO_FIGURES.find((one) => one === compared.kind)
  const { since, prices } = compared
  if (!kind || !since) {
    const statements = verdictStatements(verdict, indicator, words)
    return `${subject}: ${statements.slice(0, HEADLINE_STATEMENTS).join(' ')}`
  }
  const precise = withDecimalsForBoth(indicator, since.from.value, since.to.value)
  const args = {
    subject,
    // Keeps a number and its unit on one line.
    old: fullFigureOf(verdict.key, since.from.value, precise, words).replace(' ', NO_BREAK_SPACE),
    before: periodText(since.from.period, words.lang),
    now: words.figure(since.to.value, precise),
    when: periodText(since.to.period, words.lang),
  }
  const label = labelInSentence(kind, words)
  if (inside) return words.say('slide.finding.segment', { ...args, label })
  if (prices)
    return words.say('slide.finding.prices', { ...args, label, year: String(prices.year) })
  if (hasCaveat(verdict, 'cash terms') && (kind === 'higher' || kind === 'lower'))
    return words.say('slide.finding.cash', { ...args, way: words.say(`verdict.way.${kind}`) })
  return words.say(`slide.finding.${kind}`, args)
}

/** Certainty and further facts; for an undirected change, that it is neither good nor bad in itself. */
function asideOf(telling: SlideTelling, indicator: Indicator, verdict: Verdict): readonly string[] {
  const { words } = telling
  const inside = verdict.sinceBreak
  const compared = inside ?? verdict
  const { since } = compared
  if (!since) return verdictStatements(verdict, indicator, words).slice(HEADLINE_STATEMENTS)
  // The headline already has the reference figure and the change.
  const why = compared.kind === 'too few figures' ? comparedSentences : reasons
  const explained = why(compared, since, indicator, words).slice(1)
  if (inside)
    return [
      ...[newBasisSentence(verdict, words)].filter((text) => text !== null),
      ...explained,
      ...beforeBreakSentences(verdict, indicator, words),
    ]
  const isNeither = verdict.kind === 'higher' || verdict.kind === 'lower'
  return [
    ...(hasCaveat(verdict, 'cash terms') ? [words.say('verdict.caveat.cash terms')] : []),
    ...(isNeither && !hasCaveat(verdict, 'cash terms') ? [words.say('slide.finding.neither')] : []),
    ...explained,
    ...inCashSentences(verdict, indicator, words),
  ]
}

/** The sources by name, and a note if the scale does not start at 0. */
function sourcesOf(telling: SlideTelling, model: LineChartModel): readonly Said[] {
  const { words } = telling
  const usual = words.text(model.indicator.source).text
  const figures = model.asked.flatMap(({ series }) => series.figures)
  const all = [...new Set(figures.map(({ source }) => source || usual).filter(Boolean))]
  const [low, high] = model.y.domain
  const cut = model.lines.length > 0 && (low > 0 || high < 0) ? model.notes.slice(0, 1) : []
  if (all.length === 0) return cut.map((text) => own(telling, text))
  const named = words.say('slide.source', {
    count: all.length,
    sources: all.slice(0, MAX_SOURCES).join('; '),
    more: Math.max(0, all.length - MAX_SOURCES),
  })
  return [named, ...cut].map((text) => own(telling, text))
}
