import { isToCouncil, type ReportedRecommendation } from '../chapters/recommendations.ts'
import type { Block } from './blocks.ts'
import { answerParagraph, linkedFigureBlocks, recommendationHead } from './recommendationBlocks.ts'
import { heading, paragraph, run, type RenderContext } from './renderContext.ts'

/** The recommendations of the edition: to the council first, then those of others. */
export function recommendationsBlocks(context: RenderContext): readonly Block[] {
  const { report, translator } = context
  const others = [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.otherRecommendations,
  ].filter(({ recommendation }) => !isToCouncil(recommendation))
  const { length: count } = report.recommendations
  return [
    paragraph([run(translator.t('report.recommendations.lead', { count }))]),
    ...report.recommendations.flatMap((item) => recommendationBlocks(context, item, 2)),
    heading(2, 'recommendations-others', [run(translator.t('document.recommended.others'))]),
    ...(others.length === 0
      ? [paragraph([run(translator.t('records.none'))], 'none')]
      : others.flatMap((item) => recommendationBlocks(context, item, 3))),
  ]
}

function recommendationBlocks(
  context: RenderContext,
  item: ReportedRecommendation,
  level: 2 | 3,
): readonly Block[] {
  return [
    ...recommendationHead(context, item, level),
    answerParagraph(context, item),
    ...linkedFigureBlocks(context, item),
  ]
}
