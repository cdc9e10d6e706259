import type { FollowUp } from '../../model/records.ts'
import { formatDate } from '../../i18n/dates.ts'
import type { FollowedUp, FollowUpSection } from '../chapters/followUp.ts'
import type { Block, Chapter, Content } from './blocks.ts'
import { certaintyRuns, linkedFigureBlocks, recommendationAnchor } from './recommendationBlocks.ts'
import {
  heading,
  labelledParagraph,
  localizedRun,
  paragraph,
  run,
  strong,
  type RenderContext,
} from './renderContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** The follow-up of earlier recommendations, with evidence. */
export function buildFollowUpChapter(context: RenderContext): Chapter {
  const { report, translator } = context
  const { lastEdition, lastYear, earlier, others } = report.followUp
  return {
    id: 'follow-up',
    title: { text: translator.t('report.section.follow-up'), lang: translator.lang },
    blocks: [
      ...(lastEdition === null ? [paragraph([run(translator.t('report.followUp.first'))])] : []),
      ...(lastEdition === null
        ? []
        : [
            heading(2, 'follow-up-last', [
              run(translator.t('report.followUp.last', { edition: lastEdition })),
            ]),
            ...outcomeBlocks(
              context,
              lastYear,
              translator.t('report.followUp.last.none', { edition: lastEdition }),
            ),
            ...lastYear.items.flatMap((item) => followedUpBlocks(context, item)),
            heading(2, 'follow-up-earlier', [run(translator.t('report.followUp.earlier'))]),
            ...outcomeBlocks(context, earlier, translator.t('report.followUp.earlier.none')),
            ...followUpTable(context, earlier, translator.t('report.followUp.earlier')),
            heading(2, 'follow-up-others', [run(translator.t('report.followUp.others'))]),
            ...(others.items.length === 0
              ? []
              : [paragraph([run(translator.t('report.followUp.others.how'))])]),
            ...outcomeBlocks(context, others, translator.t('records.none')),
            ...followUpTable(context, others, translator.t('report.followUp.others')),
          ]),
    ],
  }
}

/** The number of recommendations by outcome. */
function outcomeBlocks(
  { translator }: RenderContext,
  { outcomes, items }: FollowUpSection,
  none: string,
): readonly Block[] {
  if (items.length === 0) return [paragraph([run(none)])]
  const outcomeTexts = outcomes.map(({ outcome, count }) =>
    translator.t(`report.outcome.${idPart(outcome)}`, { count }),
  )
  const count = items.length
  return [
    paragraph(
      [
        run(
          translator.t('report.followUp.count', {
            count,
            outcomes: translator.formatList(outcomeTexts),
          }),
        ),
      ],
      'lead',
    ),
  ]
}

function followedUpBlocks(context: RenderContext, item: FollowedUp): readonly Block[] {
  const { translator, notes } = context
  const { recommendation, repeats, followUps } = item
  const { id, source, sourceUrl } = recommendation
  return [
    heading(3, recommendationAnchor(id), [run(id)]),
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
    ...(repeats.length === 0
      ? []
      : [
          paragraph([
            run(
              translator.t('report.recommendation.repeats', {
                ids: translator.formatList(repeats),
              }),
            ),
          ]),
        ]),
    paragraph(
      [
        strong(`${translator.t(`state.label.${idPart(item.state)}`)}.`),
        ...previousStateContent(context, item),
      ],
      'verdict',
    ),
    ...(followUps.length === 0
      ? [paragraph([run(translator.t('report.followUp.none'))])]
      : [
          {
            kind: 'list',
            ordered: false,
            items: followUps.map((followUp) => evidenceContent(context, followUp)),
          } as const,
        ]),
    ...linkedFigureBlocks(context, item),
  ]
}

/** If the state differs from the previous edition: the previous state and the reason. */
function previousStateContent({ report, translator }: RenderContext, item: FollowedUp): Content {
  const { state, stateBefore: before, newFollowUps: count } = item
  const edition = report.followUp.lastEdition
  if (before === null || edition === null) return []
  if (before === state) return [run(` ${translator.t('report.followUp.same', { edition })}`)]
  const text = translator.t('report.followUp.before', {
    edition,
    state: translator.t(`state.label.${idPart(before)}`),
  })
  return [run(` ${text} ${translator.t('report.followUp.why', { count })}`)]
}

function evidenceContent(context: RenderContext, followUp: FollowUp): Content {
  const { translator, notes } = context
  return [
    strong(
      `${formatDate(followUp.date, translator.lang)}: ${translator.t(`state.label.${idPart(followUp.status)}`)}.`,
    ),
    run(' '),
    localizedRun(context, followUp.evidence),
    run(` (${translator.t(`speaker.${idPart(followUp.sourceRole)}`)}.)`),
    ...notes.cite({ source: followUp.source, url: followUp.sourceUrl }),
    ...certaintyRuns(context, followUp).map((part) =>
      'text' in part ? { ...part, text: ` ${part.text}` } : part,
    ),
  ]
}

/** Many recommendations as a table: text, state, latest follow-up. */
function followUpTable(
  context: RenderContext,
  { items }: FollowUpSection,
  caption: string,
): readonly Block[] {
  const { translator, notes } = context
  if (items.length === 0) return []
  return [
    {
      kind: 'table',
      caption: [run(caption)],
      head: [
        [run(translator.t('report.followUp.recommendation'))],
        [run(translator.t('report.followUp.state'))],
        [run(translator.t('document.latest'))],
      ],
      rows: items.map((item) => {
        const { recommendation, followUps } = item
        const latest = followUps.at(-1)
        return {
          kind: 'row',
          cells: [
            [
              strong(`${recommendation.id}: `),
              localizedRun(context, recommendation.recommendation),
              ...notes.cite({ source: recommendation.source, url: recommendation.sourceUrl }),
            ],
            [
              strong(`${translator.t(`state.label.${idPart(item.state)}`)}.`),
              ...previousStateContent(context, item),
            ],
            latest ? evidenceContent(context, latest) : [run(translator.t('report.followUp.none'))],
          ],
        }
      }),
      widths: [38, 20, 42],
    },
  ]
}

/** Anchors of the recommendations that the document contains in full. */
export function listRecommendationAnchors({
  report,
}: Pick<RenderContext, 'report'>): readonly string[] {
  return [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.recommendations,
    ...report.otherRecommendations,
    ...report.followUp.lastYear.items,
  ].map(({ recommendation }) => recommendationAnchor(recommendation.id))
}
