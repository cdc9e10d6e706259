import type { Dataset } from '../../model/dataset.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { getSeriesTitleParts } from '../../i18n/sentences/verdict/seriesTitle.ts'
import type { Translator } from '../../i18n/translate.ts'
import { buildPlainRights, type PlainFigure, type PlainRight } from '../plainLanguage.ts'
import type { FollowedUp } from '../chapters/followUp.ts'
import { listFurtherCaveats } from '../chapters/remarks.ts'
import type { Report } from '../report.ts'
import type { Block, Chapter, Content, ReportDocument, Run } from './blocks.ts'
import { buildCover } from './cover.ts'
import { recommendationRun } from './recommendationBlocks.ts'
import { createLabels, createRenderContext } from './createRenderContext.ts'
import {
  heading,
  localizedParagraph,
  list,
  localizedRun,
  paragraph,
  rightAnchor,
  run,
  strong,
  toRun,
  type RenderContext,
} from './renderContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** Builds the report in plain language, at most one page for each right, from the same verdicts. */
export function buildShortDocument(
  dataset: Dataset,
  report: Report,
  translator: Translator,
): ReportDocument {
  const context = createRenderContext(dataset, report, translator)
  const title = translator.t('short.title', {
    city: translator.localize(report.city.title).text,
    edition: String(report.edition.edition),
  })
  const cover = buildCover(context, title)
  return {
    lang: translator.lang,
    isShort: true,
    title,
    cover: {
      ...cover,
      lines: [
        ...cover.lines,
        [run(translator.t('short.lead'))],
        [run(translator.t('short.sources'))],
        ...dataset.attributions.map((text) => [localizedRun(context, text)]),
      ],
    },
    chapters: buildPlainRights(report).map((right) => buildChapter(context, right)),
    notes: [],
    labels: createLabels(translator),
  }
}

function buildChapter(context: RenderContext, plainRight: PlainRight): Chapter {
  const { translator } = context
  const { right, indicators } = plainRight.chapter
  const anchor = rightAnchor(right.id)
  return {
    id: anchor,
    part: right.id,
    title: translator.localize(right.title),
    blocks: [
      ...localizedParagraph(context, right.meaning, 'lead'),
      ...(indicators.length === 0
        ? [paragraph([run(translator.t('short.unmeasured'))])]
        : figureBlocks(context, plainRight, anchor)),
      heading(2, `${anchor}-recommended`, [run(translator.t('short.recommended'))]),
      list(recommendedItems(context, plainRight)),
      ...followedUpBlocks(context, plainRight, anchor),
    ],
  }
}

const VERDICT_GROUPS = ['better', 'worse', 'undirected', 'unchanged', 'start', 'notJudged'] as const
const JUDGED_GROUPS = ['better', 'worse', 'undirected', 'unchanged'] as const
/** Groups whose package caveat is shown: clear changes claim more than the rest. */
const CHANGED_GROUPS: readonly (typeof VERDICT_GROUPS)[number][] = ['better', 'worse', 'undirected']

/** The figures of a right, grouped by verdict. */
function figureBlocks(
  context: RenderContext,
  plainRight: PlainRight,
  anchor: string,
): readonly Block[] {
  const { translator } = context
  const hasJudged = JUDGED_GROUPS.some((group) => plainRight[group].length > 0)
  const hasChange = plainRight.better.length + plainRight.worse.length > 0
  // A caveat of several figures is shown with the first only.
  const usedCaveats = new Set<string>()
  const isFirstUse = (text: string) => {
    const isFirst = text !== '' && !usedCaveats.has(text)
    usedCaveats.add(text)
    return isFirst
  }
  return VERDICT_GROUPS.flatMap((group): readonly Block[] => {
    const figures = plainRight[group]
    const count = figures.length
    const title = heading(2, `${anchor}-${group}`, [run(translator.t(`short.${group}`))])
    if (hasJudged && !hasChange && (group === 'better' || group === 'worse'))
      return group === 'worse'
        ? []
        : [
            heading(2, `${anchor}-moved`, [run(translator.t('short.moved'))]),
            paragraph([run(translator.t('short.moved.none'))]),
          ]
    if (count === 0) {
      // If nothing could be judged, "nothing got worse" would claim too much.
      if (!hasJudged || (group !== 'better' && group !== 'worse')) return []
      return [title, paragraph([run(translator.t(`short.${group}.none`))])]
    }
    const intro = group === 'unchanged' ? [translator.t('short.unchanged.intro', { count })] : []
    const items = figures.map((figure): Content => {
      const caveat = localizedRun(context, figure.indicator.caveat)
      return [
        ...statementContent(context, figure, isFirstUse),
        ...(CHANGED_GROUPS.includes(group) && isFirstUse(caveat.text)
          ? [
              run(' '),
              { text: `${translator.t('indicator.caveats')}:`, emphasis: true },
              run(' '),
              caveat,
            ]
          : []),
      ]
    })
    return [title, ...intro.map((text) => paragraph([run(text)], 'intro')), list(items)]
  })
}

/** The figure by name, its statement, and its caveats. */
function statementContent(
  { dataset, translator }: RenderContext,
  { indicator, verdict }: PlainFigure,
  isFirstUse: (text: string) => boolean,
): readonly Run[] {
  const statement = verdictStatement(verdict, indicator, translator)
  const sentences = [
    statement,
    ...listFurtherCaveats(verdict, indicator, translator).filter(isFirstUse),
  ].join(' ')
  return [
    ...getSeriesTitleParts(verdict.key, indicator, dataset, translator).flatMap((part, index) => [
      ...(index > 0 ? [strong(', ')] : []),
      { ...toRun(part, translator.lang), strong: true },
    ]),
    strong(':'),
    run(` ${sentences}`),
  ]
}

function recommendedItems(context: RenderContext, plainRight: PlainRight): readonly Content[] {
  if (plainRight.recommended.length === 0)
    return [[run(context.translator.t('short.recommended.none'))]]
  return plainRight.recommended.map((recommendation) => [
    recommendationRun(context, recommendation),
  ])
}

/** Follow-up of the previous edition's recommendations, and earlier ones that are still open. */
function followedUpBlocks(
  context: RenderContext,
  plainRight: PlainRight,
  anchor: string,
): readonly Block[] {
  const { report, translator } = context
  const { lastEdition } = report.followUp
  const id = `${anchor}-followed`
  if (lastEdition === null)
    return [
      heading(2, id, [run(translator.t('short.followed.earliest'))]),
      list([[run(translator.t('short.followed.first'))]]),
    ]
  const edition = String(lastEdition)
  const { followed, open } = plainRight
  return [
    heading(2, id, [run(translator.t('short.followed', { edition }))]),
    list(
      followed.length === 0
        ? [[run(translator.t('short.followed.none', { edition }))]]
        : followed.map((item) => [...requestContent(context, item), stateRun(context, item)]),
    ),
    ...(open.length === 0
      ? []
      : [
          paragraph([run(translator.t('short.open.earlier'))], 'intro'),
          list(
            open.map((item) => [
              ...requestContent(context, item),
              run(
                `${translator.t('short.asked', { edition: String(item.recommendation.edition) })} `,
              ),
              stateRun(context, item),
            ]),
          ),
        ]),
  ]
}

function requestContent(context: RenderContext, { recommendation }: FollowedUp): Content {
  return [recommendationRun(context, recommendation), run(' ')]
}

function stateRun({ translator }: RenderContext, { state }: FollowedUp): Run {
  return strong(`${translator.t(`state.label.${idPart(state)}`)}.`)
}
