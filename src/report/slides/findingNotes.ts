import type { LineChartModel } from '../../charts/model/lineChart.ts'
import { sourceLines } from '../../charts/model/sourceLines.ts'
import type { Indicator } from '../../model/dataset.ts'
import { isMeasured } from '../../model/figure.ts'
import { groupOf } from '../../model/lookup.ts'
import { seriesAt, seriesOf } from '../../model/series.ts'
import { periodText } from '../../words/period.ts'
import { comparisonLines } from '../../words/verdict/comparison.ts'
import { evidenceLines } from '../../words/verdict/evidence.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { groupName } from '../../words/verdict/subject.ts'
import { previousSentence } from '../../words/verdict/previous.ts'
import { furtherCaveats } from '../remarks.ts'
import type { ReportedFinding } from '../indicators.ts'
import type { NoteLine, NoteSection } from './slide.ts'
import { line, own, section, type SlideTelling } from './telling.ts'

/** Likely questions about a figure, and the answers, for the speaker. */
export function findingNotes(
  telling: SlideTelling,
  indicator: Indicator,
  finding: ReportedFinding,
  model: LineChartModel,
): readonly NoteSection[] {
  const { dataset, words } = telling
  const { verdict, places } = finding
  const said = (text: string | null, lead: string | null = null) =>
    text === null ? [] : [line(own(telling, text), lead)]
  return [
    ...section(words.say('notes.means'), [
      line(words.text(indicator.definition)),
      ...said(words.say(`metadata.direction.${indicator.direction}`), words.say('notes.better')),
    ]),
    ...section(words.say('notes.evidence'), [
      ...said(verdictSentence(verdict, indicator, dataset, words)),
      // The sentence already says why nothing was judged.
      ...evidenceLines(verdict, indicator, words)
        .filter((one) => one.section !== 'words')
        .flatMap(({ heading, text }) => said(text, heading)),
      ...said(formerlySentence(verdict, words)),
    ]),
    ...section(
      words.say('report.previous'),
      said(verdict.previous && previousSentence(verdict.previous, indicator, words)),
    ),
    ...section(
      words.say('notes.reading'),
      model.notes.map((text) => line(own(telling, text))),
    ),
    ...section(words.say('notes.questions'), [
      ...said(sourceLines(model, dataset, words).slice(0, 2).join('. '), words.say('notes.source')),
      ...whyLines(telling, indicator),
      ...groupLines(telling, indicator),
      ...comparisonLines(places, verdict.key.area, indicator, dataset, words).flatMap(
        ({ text }, place) => said(text, place === 0 ? words.say('notes.compared') : null),
      ),
      ...askedLines(telling, indicator),
      ...mindLines(telling, indicator, finding),
    ]),
  ]
}

function whyLines(telling: SlideTelling, { right, kind }: Indicator): readonly NoteLine[] {
  const { report, words } = telling
  const chapter = report.rights.find((one) => one.right.id === right)
  return [
    line(own(telling, words.say(`metadata.kind.${kind}`)), words.say('notes.why')),
    ...(chapter ? [line(words.text(chapter.right.whyChosen))] : []),
  ]
}

/** The latest figure of each group in the city, one line for each dimension. */
function groupLines(telling: SlideTelling, indicator: Indicator): readonly NoteLine[] {
  const { dataset, report, words } = telling
  const keys = seriesOf(dataset, indicator.id).filter(
    ({ area, group }) => area === dataset.city.id && group !== '',
  )
  const latest = keys.flatMap((key) => {
    const figure = seriesAt(dataset, key, report.edition.edition).figures.findLast(isMeasured)
    return figure ? [{ key, figure }] : []
  })
  if (latest.length === 0)
    return [line(own(telling, words.say('notes.groups.none')), words.say('notes.groups'))]
  const dimensions = [...new Set(latest.map(({ key }) => key.dimension))]
  return dimensions.map((dimension, place) => {
    const mine = latest.filter(({ key }) => key.dimension === dimension)
    const title = groupOf(dataset, dimension, mine[0]!.key.group)?.dimensionTitle ?? {}
    const figures = mine.map(({ key, figure }) =>
      words.say('notes.groups.figure', {
        group: groupName(key, dataset, words).text,
        value: words.figure(figure.value, indicator),
        when: periodText(figure.period, words.lang),
      }),
    )
    const text = words.say('notes.groups.figures', {
      dimension: words.text(title).text || dimension,
      figures: words.list(figures),
    })
    return line(own(telling, text), place === 0 ? words.say('notes.groups') : null)
  })
}

/** Recommendations based on the indicator, with the follow-up of earlier ones. */
function askedLines(telling: SlideTelling, { id }: Indicator): readonly NoteLine[] {
  const { report, words } = telling
  const { lastYear, earlier, others } = report.followUp
  const followed = [lastYear, earlier, others]
    .flatMap(({ items }) => items)
    .filter(({ recommendation }) => recommendation.indicators.includes(id))
  return followed.map(({ recommendation, state }, place) => {
    const text = words.say('notes.asked.one', {
      id: recommendation.id,
      text: words.text(recommendation.recommendation).text,
      state: words.say(`state.label.${state}`),
    })
    return line(own(telling, text), place === 0 ? words.say('notes.asked') : null)
  })
}

function mindLines(
  telling: SlideTelling,
  indicator: Indicator,
  { verdict }: ReportedFinding,
): readonly NoteLine[] {
  const { words } = telling
  const sentences = furtherCaveats(verdict, indicator, words).map((text) => own(telling, text))
  const caveat = words.text(indicator.caveat)
  return [...sentences, caveat]
    .filter(({ text }) => text !== '')
    .map((said, place) => line(said, place === 0 ? words.say('notes.mind') : null))
}
