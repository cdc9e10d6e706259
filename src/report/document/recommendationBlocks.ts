import type { SourcedRecord } from '../../model/records.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import type { ReportedRecommendation } from '../chapters/recommendations.ts'
import { findFinding } from '../report.ts'
import { toAnchor, type Block, type Content } from './blocks.ts'
import { indicatorAnchor } from './indicatorSection.ts'
import { paragraph, run, toRun, strong, type RenderContext } from './renderContext.ts'
import { idPart } from '../../i18n/idPart.ts'

export function recommendationAnchor(id: string): string {
  return toAnchor('recommendation', id)
}

/** How far the source was read; empty if it was read completely. */
export function certaintyRuns(
  { translator }: RenderContext,
  { certainty, certaintyNote }: Pick<SourcedRecord, 'certainty' | 'certaintyNote'>,
): Content {
  const note = translator.localize(certaintyNote)
  return [
    ...(certainty === 'read' ? [] : [run(translator.t(`certainty.${idPart(certainty)}`))]),
    ...(note.text === '' ? [] : [toRun(note, translator.lang)]),
  ].map((part, index) => (index === 0 ? part : { ...part, text: ` ${part.text}` }))
}

/** The figures behind a recommendation, with their verdicts then and now. */
export function linkedFigureBlocks(
  context: RenderContext,
  { linked, recommendation }: ReportedRecommendation,
): readonly Block[] {
  const { dataset, report, translator } = context
  const items = linked.flatMap(({ key, verdictThen }): readonly Content[] => {
    const found = findFinding(report, key)
    if (!found) return []
    const subject = getSeriesTitle(key, found.indicator, dataset, translator)
    const shortVerdict = shortSentence(found.finding.verdict, found.indicator, translator)
    const { edition } = recommendation
    const text =
      edition === report.edition.edition
        ? shortVerdict
        : translator.t('report.recommendation.then', {
            now: shortVerdict,
            edition,
            made: lowerCaseLabel(getVerdictLabel(verdictThen, translator), translator.lang),
          })
    return [[{ text: subject, to: indicatorAnchor(key) }, run(`: ${text}`)]]
  })
  if (items.length === 0) return []
  return [
    paragraph([strong(`${translator.t('report.recommendation.linked')}:`)], 'intro'),
    { kind: 'list', ordered: false, items },
  ]
}
