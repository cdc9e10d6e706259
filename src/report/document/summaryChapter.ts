import type { SeriesKey } from '../../model/figure.ts'
import type { WatchedFinding } from '../../trends/comparison/watchList.ts'
import { previousFigureSentence } from '../../i18n/sentences/verdict/previousFigure.ts'
import { chanceSentence } from '../../i18n/sentences/verdict/chanceSentence.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../i18n/sentences/verdict/verdictCounts.ts'
import { verdictSentence } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { watchListSentence } from '../../i18n/sentences/verdict/watchList.ts'
import { listCountColumns } from '../chapters/summary.ts'
import { findFinding } from '../report.ts'
import { baselinePicture } from './baselinePicture.ts'
import type { Block, Chapter, Content, Cover } from './blocks.ts'
import { changedVerdictItems } from './dataChapters.ts'
import { indicatorAnchor } from './indicatorSection.ts'
import { rightAnchor } from './rightChapter.ts'
import {
  heading,
  localizedParagraph,
  localizedRun,
  paragraph,
  run,
  toRun,
  strong,
  type RenderContext,
} from './renderContext.ts'

/** The cover: city, report, edition, and the chart of the baseline. */
export function buildCover(context: RenderContext, title: string): Cover {
  const { report, translator } = context
  const alternative = report.summary.rights
    .map(
      ({ right, counts }) =>
        `${getRightTitle(context, right)}: ${standingsText(counts, translator)}.`,
    )
    .join(' ')
  return {
    city: translator.localize(report.city.title),
    title,
    lines: [
      [run(translator.t('report.eyebrow', { baseline: report.baseline }))],
      ...(report.edition.state === 'draft' ? [[strong(describeDraft(context))]] : []),
    ],
    picture: baselinePicture({
      title: translator.t('overview.rights'),
      alternative,
      baseline: String(report.baseline),
      places: {
        above: translator.t('glance.gutter.above'),
        below: translator.t('glance.gutter.below'),
        undirected: translator.t('glance.gutter.undirected'),
        beside: translator.t('glance.gutter.beside'),
      },
      rights: report.summary.rights.map(({ right, counts, lower }) => ({
        title: getRightTitle(context, right),
        standings: counts,
        lower,
      })),
    }),
    alternative,
  }
}

/** The notice of a draft edition, and whose verdicts it shows if nothing has been filed. */
function describeDraft({ report, translator }: RenderContext): string {
  const { edition, assessed } = report
  const draftNotice = translator.t('report.draft')
  return assessed === edition.edition
    ? draftNotice
    : `${draftNotice} ${translator.t('notice.draft.nothingFiled', { assessed })}`
}

function getRightTitle({ report, translator }: RenderContext, id: string): string {
  const found = report.rights.find(({ right }) => right.id === id)
  return found ? translator.localize(found.right.title).text : id
}

/** `Verdicts changed since 2024`, as in the overview; without a year in the first edition. */
function getChangedHeading({ report, translator }: RenderContext): string {
  const edition = report.followUp.lastEdition
  return edition === null
    ? translator.t('report.glance.changed')
    : translator.t('changed.title', { edition })
}

/** The summary: counts, clear changes, new figures, foreword. */
export function buildSummaryChapter(context: RenderContext): Chapter {
  const { dataset, report, translator } = context
  const { counts, rights, clearChanges, newFigures, changedVerdicts, watchList, expectedByChance } =
    report.summary
  const { baseline, assessed } = report
  const editionContext = { edition: report.edition.edition, assessed, baseline }
  const columns = listCountColumns(counts)
  return {
    id: 'glance',
    title: { text: translator.t('report.section.glance'), lang: translator.lang },
    blocks: [
      paragraph([run(answerSentence(counts, editionContext, translator))], 'lead'),
      paragraph([
        run(
          [
            ...countSentences(counts, editionContext, translator),
            ...countRemarks(counts, baseline, translator),
          ].join(' '),
        ),
      ]),
      {
        kind: 'table',
        caption: [run(translator.t('report.glance.table'))],
        head: (['right', ...columns] as const).map((column) => [
          run(translator.t(`report.glance.${column}`)),
        ]),
        rows: rights.map(({ right, counts: rightCounts }) => ({
          kind: 'row',
          cells: [
            [{ text: getRightTitle(context, right), to: rightAnchor(right) }],
            ...columns.map((column) => [run(String(rightCounts[column]))]),
          ],
        })),
        widths: null,
      },
      ...(counts.judged > 0
        ? [paragraph([run(chanceSentence(counts.judged, expectedByChance, translator))], 'quiet')]
        : []),
      heading(2, 'glance-clear', [run(translator.t('report.glance.clear'))]),
      ...listOrNone(
        clearChanges.flatMap((key) => verdictContent(context, key)),
        translator.t(`report.glance.clear.${counts.judged === 0 ? 'unjudged' : 'none'}`),
      ),
      ...watchBlocks(context, watchList),
      heading(2, 'glance-new', [
        run(translator.t('year.title', { edition: report.edition.edition })),
      ]),
      ...listOrNone(
        newFigures.flatMap((key) => newFigureContent(context, key)),
        translator.t('records.none'),
      ),
      heading(2, 'glance-changed', [run(getChangedHeading(context))]),
      ...listOrNone(
        changedVerdicts.flatMap((key) => changedVerdictItems(context, key)),
        translator.t(
          `report.glance.changed.${report.followUp.lastEdition === null ? 'first' : 'none'}`,
        ),
      ),
      heading(2, 'glance-about', [run(translator.t('document.about'))]),
      paragraph([
        run(
          translator.t('document.what', {
            city: translator.localize(report.city.title).text,
            baseline,
          }),
        ),
      ]),
      ...localizedParagraph(context, report.edition.note),
      ...dataset.attributions.flatMap((text) => localizedParagraph(context, text)),
      heading(2, 'foreword', [run(translator.t('report.section.foreword'))]),
      report.foreword
        ? paragraph([localizedRun(context, report.foreword)])
        : paragraph([run(translator.t('report.foreword.none'))]),
    ],
  }
}

function listOrNone(items: readonly Content[], none: string): readonly Block[] {
  return items.length === 0 ? [paragraph([run(none)])] : [{ kind: 'list', ordered: false, items }]
}

/** The verdict in full, with a link to its chart. */
function verdictContent(
  { dataset, report, translator }: RenderContext,
  key: SeriesKey,
): readonly Content[] {
  const found = findFinding(report, key)
  if (!found) return []
  const subject = getSeriesTitle(key, found.indicator, dataset, translator)
  const statement = verdictSentence(found.finding.verdict, found.indicator, dataset, translator)
  const rest = statement.startsWith(subject) ? statement.slice(subject.length) : `: ${statement}`
  return [[{ text: subject, to: indicatorAnchor(key), strong: true }, run(rest)]]
}

function watchBlocks(
  context: RenderContext,
  watchList: readonly WatchedFinding[],
): readonly Block[] {
  const { dataset, translator } = context
  const item = (watched: WatchedFinding): Content => {
    const { indicator, verdict } = watched.finding
    const subject = getSeriesTitle(verdict.key, indicator, dataset, translator)
    return [
      { text: subject, to: indicatorAnchor(verdict.key), strong: true },
      run(`: ${watchListSentence(watched, dataset, translator)}`),
    ]
  }
  return [
    ...(['worse', 'better'] as const).flatMap((position) => [
      heading(2, `glance-${position}`, [run(translator.t(`watch.${position}`))]),
      ...listOrNone(
        watchList.filter((watched) => watched.position === position).map(item),
        translator.t(`watch.${position}.none`),
      ),
    ]),
    paragraph([run(translator.t('watch.how'))], 'quiet'),
  ]
}

function newFigureContent(
  { dataset, report, translator }: RenderContext,
  key: SeriesKey,
): readonly Content[] {
  const found = findFinding(report, key)
  const previous = found?.finding.verdict.latestChange
  if (!found || !previous) return []
  const subject = translator.localize(found.indicator.title)
  return [
    [
      {
        ...toRun(
          { ...subject, text: getSeriesTitle(key, found.indicator, dataset, translator) },
          translator.lang,
        ),
        to: indicatorAnchor(key),
        strong: true,
      },
      run(`: ${previousFigureSentence(previous, found.indicator, translator)}`),
    ],
  ]
}
