import { formatDate } from '../../i18n/dates.ts'
import { isToCouncil, type ReportedRecommendation } from '../chapters/recommendations.ts'
import type { Block, Chapter } from './blocks.ts'
import { certaintyRuns, linkedFigureBlocks, recommendationAnchor } from './recommendationBlocks.ts'
import {
  heading,
  labelledParagraph,
  localizedRun,
  paragraph,
  run,
  type RenderContext,
} from './renderContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** The recommendations of the edition: to the council first, then those of others. */
export function buildRecommendationsChapter(context: RenderContext): Chapter {
  const { report, translator } = context
  const others = [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.otherRecommendations,
  ].filter(({ recommendation }) => !isToCouncil(recommendation))
  return {
    id: 'recommendations',
    title: { text: translator.t('report.section.recommendations'), lang: translator.lang },
    blocks: [
      paragraph([
        run(translator.t('report.recommendations.lead', { count: report.recommendations.length })),
      ]),
      ...recommendationList(context, report.recommendations, 2),
      heading(2, 'recommendations-others', [
        run(context.translator.t('document.recommended.others')),
      ]),
      ...(others.length === 0
        ? [paragraph([run(translator.t('records.none'))])]
        : recommendationList(context, others, 3)),
    ],
  }
}

function recommendationList(
  context: RenderContext,
  list: readonly ReportedRecommendation[],
  level: 2 | 3,
): readonly Block[] {
  return list.flatMap((item) => recommendationBlocks(context, item, level))
}

function recommendationBlocks(
  context: RenderContext,
  reported: ReportedRecommendation,
  level: 2 | 3,
): readonly Block[] {
  const { translator, notes } = context
  const { recommendation } = reported
  const { id, answer, answerDate, source, sourceUrl } = recommendation
  const answerLabel = translator.t(`answer.label.${idPart(answer)}`)
  return [
    heading(level, recommendationAnchor(id), [run(id)]),
    paragraph(
      [
        localizedRun(context, recommendation.recommendation),
        ...notes.cite({ source, url: sourceUrl }),
      ],
      'lead',
    ),
    ...labelledParagraph(
      context,
      `${translator.t('recommendation.addressee')}:`,
      recommendation.addressee,
    ),
    ...labelledParagraph(
      context,
      `${translator.t('recommendation.by')}:`,
      recommendation.reference,
    ),
    paragraph([
      run(
        answerDate === ''
          ? translator.t('report.recommendation.answer', { answer: answerLabel })
          : translator.t('report.recommendation.answer.dated', {
              answer: answerLabel,
              date: formatDate(answerDate, translator.lang),
            }),
      ),
    ]),
    ...linkedFigureBlocks(context, reported),
    ...certainty(),
  ]

  function certainty(): readonly Block[] {
    const certaintyContent = certaintyRuns(context, recommendation)
    return certaintyContent.length === 0 ? [] : [paragraph(certaintyContent, 'quiet')]
  }
}
