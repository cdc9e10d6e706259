import { idPart } from '../../i18n/idPart.ts'
import type { SourcedRecord } from '../../model/records.ts'
import { formatDate } from '../../i18n/dates.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import type { ReportedRecommendation } from '../chapters/recommendations.ts'
import { findFinding } from '../report.ts'
import type { Block, Content, Run } from './blocks.ts'
import {
  figureReference,
  findingRun,
  heading,
  list,
  localizedRun,
  paragraph,
  recommendationAnchor,
  run,
  type RenderContext,
} from './renderContext.ts'

/** The text of a recommendation as a link to its page. */
export function recommendationRun(
  context: RenderContext,
  { id, recommendation }: ReportedRecommendation['recommendation'],
): Run {
  return { ...localizedRun(context, recommendation), page: { kind: 'recommendation', id } }
}

/** The id, the text, who asks whom, and how far the source was read. */
export function recommendationHead(
  context: RenderContext,
  { recommendation }: ReportedRecommendation,
  level: 2 | 3,
): readonly Block[] {
  const { translator, notes } = context
  const { id, source, sourceUrl } = recommendation
  const reference = localizedRun(context, recommendation.reference)
  const addressee = translator.localize(recommendation.addressee).text
  const roles: readonly Content[] = [
    ...(reference.text === '' ? [] : [[reference]]),
    ...(addressee === '' ? [] : [[run(translator.t('report.recommendation.to', { addressee }))]]),
  ]
  const certainty = certaintyRuns(context, recommendation)
  return [
    { ...heading(level, recommendationAnchor(id), [run(id)]), item: 'recommendation' },
    paragraph(
      [recommendationRun(context, recommendation), ...notes.cite({ source, url: sourceUrl })],
      'lead',
    ),
    ...(roles.length === 0
      ? []
      : [
          paragraph(
            roles.flatMap((role, index) => (index === 0 ? role : [run(' · '), ...role])),
            'quiet',
          ),
        ]),
    ...(certainty.length === 0 ? [] : [paragraph(certainty, 'quiet')]),
  ]
}

/** How far the source was read; empty if it was read completely. */
export function certaintyRuns(
  context: RenderContext,
  { certainty, certaintyNote }: Pick<SourcedRecord, 'certainty' | 'certaintyNote'>,
): readonly Run[] {
  const note = localizedRun(context, certaintyNote)
  return [
    ...(certainty === 'read' ? [] : [run(context.translator.t(`certainty.${idPart(certainty)}`))]),
    ...(note.text === '' ? [] : [note]),
  ].map((part, index) => (index === 0 ? part : { ...part, text: ` ${part.text}` }))
}

export function answerParagraph(
  { translator }: RenderContext,
  { recommendation: { answer, answerDate } }: ReportedRecommendation,
): Block {
  const label = translator.t(`answer.label.${idPart(answer)}`)
  return paragraph([
    run(
      answerDate === null
        ? translator.t('report.recommendation.answer', { answer: label })
        : translator.t('report.recommendation.answer.dated', {
            answer: label,
            date: formatDate(answerDate, translator.lang),
          }),
    ),
  ])
}

/** The figures behind a recommendation, with their verdicts then and now. */
export function linkedFigureBlocks(
  context: RenderContext,
  { linked, recommendation: { edition } }: ReportedRecommendation,
): readonly Block[] {
  const { report, translator } = context
  const items = linked.flatMap(({ key, verdictThen, verdictNow }): readonly Content[] => {
    const found = findFinding(report, key)
    if (!found) return []
    const { indicator, finding } = found
    const now = shortSentence(finding.verdict, indicator, translator)
    const isSame = verdictThen === verdictNow || edition === report.edition.edition
    const text = isSame
      ? now
      : translator.t('report.recommendation.then', {
          now,
          edition,
          made: lowerCaseLabel(getVerdictLabel(verdictThen, translator), translator.lang),
        })
    return [
      [
        findingRun(context, { indicator, verdict: finding.verdict }, verdictNow),
        run(`: ${text}`),
        ...figureReference(context, key),
      ],
    ]
  })
  if (items.length === 0) return []
  return [paragraph([run(translator.t('report.recommendation.linked'))], 'intro'), list(items)]
}
