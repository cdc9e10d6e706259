import { idPart } from '../../i18n/idPart.ts'
import type { FollowUp, FollowUpStatus } from '../../model/records.ts'
import { formatDate } from '../../i18n/dates.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import type { FollowedUp, FollowUpSection } from '../chapters/followUp.ts'
import type { Block, Content } from './blocks.ts'
import {
  answerParagraph,
  certaintyRuns,
  linkedFigureBlocks,
  recommendationHead,
  recommendationRun,
} from './recommendationBlocks.ts'
import {
  heading,
  list,
  localizedRun,
  paragraph,
  run,
  strong,
  type RenderContext,
} from './renderContext.ts'

/** The follow-up of earlier recommendations: last year's, older ones, and those of others. */
export function followUpBlocks(context: RenderContext): readonly Block[] {
  const { translator } = context
  const { lastEdition: edition, lastYear, earlier, others } = context.report.followUp
  if (edition === null) return [paragraph([run(translator.t('report.followUp.first'))], 'none')]
  return [
    heading(2, 'follow-up-last', [run(translator.t('report.followUp.last', { edition }))]),
    ...outcomeBlock(context, lastYear, translator.t('report.followUp.last.none', { edition })),
    ...lastYear.items.flatMap((item) => followedUpBlocks(context, item)),
    heading(2, 'follow-up-earlier', [run(translator.t('report.followUp.earlier'))]),
    ...outcomeBlock(context, earlier, translator.t('report.followUp.earlier.none')),
    ...earlier.items.flatMap((item) => followedUpBlocks(context, item)),
    ...(others.items.length === 0
      ? []
      : [
          heading(2, 'follow-up-others', [run(translator.t('report.followUp.others'))]),
          paragraph([run(translator.t('report.followUp.others.how'))]),
          ...outcomeBlock(context, others, ''),
          othersTable(context, others),
        ]),
  ]
}

/** The number of recommendations by outcome. */
function outcomeBlock(
  { translator }: RenderContext,
  { outcomes, items }: FollowUpSection,
  none: string,
): readonly Block[] {
  const { length: count } = items
  if (count === 0) return [paragraph([run(none)], 'none')]
  const texts = outcomes.map((one) =>
    translator.t(`report.outcome.${idPart(one.outcome)}`, { count: one.count }),
  )
  const text = { count, outcomes: translator.formatList(texts) }
  return [paragraph([run(translator.t('report.followUp.count', text))], 'lead')]
}

function followedUpBlocks(context: RenderContext, item: FollowedUp): readonly Block[] {
  const { translator } = context
  const { followUps, newFollowUps, repeats, state } = item
  // Without a new follow-up, the latest one explains the state.
  const shown = followUps.slice(-Math.max(newFollowUps, 1))
  const steps = followUps.slice(0, followUps.length - shown.length).map(({ status, date }) =>
    translator.t('report.followUp.step', {
      state: inSentence(context, status),
      date: formatDate(date, translator.lang),
    }),
  )
  const quiet = (
    id: 'report.recommendation.repeats' | 'report.followUp.soFar',
    key: string,
    texts: readonly string[],
  ) =>
    texts.length === 0
      ? []
      : [paragraph([run(translator.t(id, { [key]: translator.formatList(texts) }))], 'quiet')]
  return [
    ...recommendationHead(context, item, 3),
    ...quiet('report.recommendation.repeats', 'ids', repeats),
    paragraph(
      [
        { ...strong(`${translator.t(`state.label.${idPart(state)}`)}.`), icon: { state } },
        ...previousStateContent(context, item),
      ],
      'verdict',
    ),
    ...quiet('report.followUp.soFar', 'steps', steps),
    ...(followUps.length === 0 ? [paragraph([run(translator.t('report.followUp.none'))])] : []),
    ...(followUps.length > 0 && newFollowUps === 0
      ? [paragraph([run(translator.t('report.followUp.nothingNew'))], 'intro')]
      : []),
    ...(shown.length > 0
      ? [list(shown.map((followUp) => evidenceContent(context, followUp)))]
      : []),
    answerParagraph(context, item),
    ...linkedFigureBlocks(context, item),
  ]
}

function inSentence({ translator }: RenderContext, state: FollowUpStatus): string {
  return lowerCaseLabel(translator.t(`state.label.${idPart(state)}`), translator.lang)
}

/** The state at the previous edition, and why it changed. */
function previousStateContent(context: RenderContext, item: FollowedUp): Content {
  const { report, translator } = context
  const { state, stateBefore, newFollowUps: count, recommendation } = item
  const { lastEdition: edition } = report.followUp
  if (stateBefore === null || edition === null || recommendation.edition > edition) return []
  if (stateBefore === state) return [run(` ${translator.t('report.followUp.same', { edition })}`)]
  const before = { edition, state: inSentence(context, stateBefore) }
  const why = count > 0 ? ` ${translator.t('report.followUp.why', { count })}` : ''
  return [run(` ${translator.t('report.followUp.before', before)}${why}`)]
}

function evidenceContent(context: RenderContext, followUp: FollowUp): Content {
  const { translator, notes } = context
  const { date, status, evidence, source, sourceUrl, sourceRole } = followUp
  const role = translator.t(`speaker.${idPart(sourceRole)}`)
  const certainty = certaintyRuns(context, followUp)
  return [
    strong(formatDate(date, translator.lang)),
    run(`: ${translator.t(`state.sentence.${idPart(status)}`)} `),
    localizedRun(context, evidence),
    ...notes.cite({ source, url: sourceUrl }),
    { text: ` ${role}.`, quiet: true },
    ...certainty.map((part, index) => ({
      ...part,
      text: index === 0 ? ` ${part.text}` : part.text,
      quiet: true,
    })),
  ]
}

/** Recommendations of others: their text, their state, the latest follow-up. */
function othersTable(context: RenderContext, { items }: FollowUpSection): Block {
  const { translator, notes } = context
  return {
    kind: 'table',
    caption: [run(translator.t('report.followUp.table'))],
    head: [
      [run(translator.t('report.followUp.recommendation'))],
      [run(translator.t('report.followUp.state'))],
      [run(translator.t('document.latest'))],
    ],
    rows: items.map((item) => {
      const { recommendation, followUps, state } = item
      const { id, source, sourceUrl } = recommendation
      const reference = localizedRun(context, recommendation.reference)
      const latest = followUps.at(-1)
      return {
        kind: 'row',
        cells: [
          [
            strong(`${id}: `),
            recommendationRun(context, recommendation),
            ...notes.cite({ source, url: sourceUrl }),
            ...(reference.text === ''
              ? []
              : [{ ...reference, text: ` ${reference.text}`, quiet: true }]),
          ],
          [
            { ...strong(`${translator.t(`state.label.${idPart(state)}`)}.`), icon: { state } },
            ...previousStateContent(context, item),
          ],
          latest ? evidenceContent(context, latest) : [run(translator.t('report.followUp.none'))],
        ],
      }
    }),
    widths: [38, 20, 42],
  }
}
