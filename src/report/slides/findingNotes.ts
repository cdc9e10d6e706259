import { getGroupName, getDimensionName } from '../../i18n/names.ts'
import type { LineChartModel } from '../../charts/model/lineChart.ts'
import { listSourceLines } from '../../charts/model/sourceLines.ts'
import type { Indicator } from '../../model/dataset.ts'
import { isMeasured } from '../../model/figure.ts'
import { findGroup } from '../../model/lookup.ts'
import { getSeriesAt, findSeriesKeys } from '../../model/series.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import { formatPlaceComparisons } from '../../i18n/sentences/verdict/placeComparison.ts'
import { evidenceLines } from '../../i18n/sentences/verdict/evidenceLines.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { verdictSentence } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { previousFigureSentence } from '../../i18n/sentences/verdict/previousFigure.ts'
import { listFurtherCaveats } from '../chapters/remarks.ts'
import type { ReportedFinding } from '../chapters/indicators.ts'
import type { NoteLine, NoteSection } from './slide.ts'
import { noteLine, toLocalizedText, noteSections, type SlideContext } from './slideContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** Likely questions about a figure, and the answers, for the speaker. */
export function buildFindingNotes(
  context: SlideContext,
  indicator: Indicator,
  finding: ReportedFinding,
  model: LineChartModel,
): readonly NoteSection[] {
  const { dataset, translator } = context
  const { verdict, places } = finding
  const toLines = (text: string | null, lead: string | null = null) =>
    text === null ? [] : [noteLine(toLocalizedText(context, text), lead)]
  return [
    ...noteSections(translator.t('notes.means'), [
      noteLine(translator.localize(indicator.definition)),
      ...toLines(
        translator.t(`metadata.direction.${indicator.direction}`),
        translator.t('notes.better'),
      ),
    ]),
    ...noteSections(translator.t('notes.evidence'), [
      ...toLines(verdictSentence(verdict, indicator, dataset, translator)),
      // The sentence already says why nothing was judged.
      ...evidenceLines(verdict, indicator, translator)
        .filter((candidate) => candidate.section !== 'words')
        .flatMap(({ heading, text }) => toLines(text, heading)),
      ...toLines(previousVerdictSentence(verdict, translator)),
    ]),
    ...noteSections(
      translator.t('report.previous'),
      toLines(
        verdict.latestChange && previousFigureSentence(verdict.latestChange, indicator, translator),
      ),
    ),
    ...noteSections(
      translator.t('notes.reading'),
      model.notes.map(({ text }) => noteLine(toLocalizedText(context, text))),
    ),
    ...noteSections(translator.t('notes.questions'), [
      ...toLines(
        listSourceLines(model, dataset, translator).slice(0, 2).join('. '),
        translator.t('notes.source'),
      ),
      ...whyLines(context, indicator),
      ...groupLines(context, indicator),
      ...formatPlaceComparisons(places, verdict.key.area, indicator, dataset, translator).flatMap(
        ({ text }, index) => toLines(text, index === 0 ? translator.t('notes.compared') : null),
      ),
      ...recommendationLines(context, indicator),
      ...caveatLines(context, indicator, finding),
    ]),
  ]
}

function whyLines(context: SlideContext, { right, kind }: Indicator): readonly NoteLine[] {
  const { report, translator } = context
  const chapter = report.rights.find((candidate) => candidate.right.id === right)
  return [
    noteLine(
      toLocalizedText(context, translator.t(`metadata.kind.${kind}`)),
      translator.t('notes.why'),
    ),
    ...(chapter ? [noteLine(translator.localize(chapter.right.whyChosen))] : []),
  ]
}

/** The latest figure of each group in the city, one line for each dimension. */
function groupLines(context: SlideContext, indicator: Indicator): readonly NoteLine[] {
  const { dataset, report, translator } = context
  const keys = findSeriesKeys(dataset, indicator.id).filter(
    ({ area, group }) => area === dataset.city.id && group !== '',
  )
  const latest = keys.flatMap((key) => {
    const figure = getSeriesAt(dataset, key, report.edition.edition).figures.findLast(isMeasured)
    return figure ? [{ key, figure }] : []
  })
  if (latest.length === 0)
    return [
      noteLine(
        toLocalizedText(context, translator.t('notes.groups.none')),
        translator.t('notes.groups'),
      ),
    ]
  const dimensions = [...new Set(latest.map(({ key }) => key.dimension))]
  return dimensions.map((dimension, index) => {
    const ofDimension = latest.filter(({ key }) => key.dimension === dimension)
    const group = findGroup(dataset, dimension, ofDimension[0]!.key.group)
    const figures = ofDimension.map(({ key, figure }) =>
      translator.t('notes.groups.figure', {
        group: getGroupName(key, dataset, translator).text,
        value: translator.formatFigure(figure.value, indicator),
        when: formatPeriod(figure.period, translator.lang),
      }),
    )
    const text = translator.t('notes.groups.figures', {
      dimension: group ? getDimensionName(group, translator).text : dimension,
      figures: translator.formatList(figures),
    })
    return noteLine(
      toLocalizedText(context, text),
      index === 0 ? translator.t('notes.groups') : null,
    )
  })
}

/** Recommendations based on the indicator, with the follow-up of earlier ones. */
function recommendationLines(context: SlideContext, { id }: Indicator): readonly NoteLine[] {
  const { report, translator } = context
  const { lastYear, earlier, others } = report.followUp
  const followed = [lastYear, earlier, others]
    .flatMap(({ items }) => items)
    .filter(({ recommendation }) => recommendation.indicators.includes(id))
  return followed.map(({ recommendation, state }, index) => {
    const text = translator.t('notes.asked.one', {
      id: recommendation.id,
      text: translator.localize(recommendation.recommendation).text,
      state: translator.t(`state.label.${idPart(state)}`),
    })
    return noteLine(
      toLocalizedText(context, text),
      index === 0 ? translator.t('notes.asked') : null,
    )
  })
}

function caveatLines(
  context: SlideContext,
  indicator: Indicator,
  { verdict }: ReportedFinding,
): readonly NoteLine[] {
  const { translator } = context
  const sentences = listFurtherCaveats(verdict, indicator, translator).map((text) =>
    toLocalizedText(context, text),
  )
  const caveat = translator.localize(indicator.caveat)
  return [...sentences, caveat]
    .filter(({ text }) => text !== '')
    .map((sentence, index) => noteLine(sentence, index === 0 ? translator.t('notes.mind') : null))
}
