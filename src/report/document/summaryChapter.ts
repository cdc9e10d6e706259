import { chanceSentence } from '../../i18n/sentences/verdict/chanceSentence.ts'
import { previousFigureSentence } from '../../i18n/sentences/verdict/previousFigure.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
} from '../../i18n/sentences/verdict/verdictCounts.ts'
import { watchListSentence } from '../../i18n/sentences/verdict/watchList.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Finding } from '../../trends/findings.ts'
import type { PositionCounts } from '../../trends/verdictCounts.ts'
import { listCountColumns } from '../chapters/summary.ts'
import { findFinding } from '../report.ts'
import type { Block, Content } from './blocks.ts'
import {
  figureReference,
  findingRun,
  heading,
  listOrNone,
  localizedParagraph,
  localizedRun,
  paragraph,
  rightAnchor,
  rightTitleRun,
  run,
  type RenderContext,
} from './renderContext.ts'

/** The summary: counts, clear changes, figures to watch, new figures, changed verdicts. */
export function summaryBlocks(context: RenderContext): readonly Block[] {
  const { dataset, report, translator } = context
  const { t } = translator
  const { counts, clearChanges, newFigures, changedVerdicts, expectedByChance } = report.summary
  const { baseline, assessed, followUp } = report
  const { edition } = report.edition
  const countedEdition = { edition, assessed, baseline }
  const sentences = [
    ...countSentences(counts, countedEdition, translator),
    ...countRemarks(counts, baseline, translator),
  ]
  const city = translator.localize(report.city.title).text
  return [
    paragraph([run(answerSentence(counts, countedEdition, translator))], 'lead'),
    paragraph([run(sentences.join(' '))]),
    countsTable(context),
    heading(2, 'glance-clear', [run(t('report.glance.clear'))]),
    listOrNone(
      clearChanges.flatMap((key) => clearChangeItem(context, key)),
      t(`report.glance.clear.${counts.judged === 0 ? 'unjudged' : 'none'}`),
      true,
    ),
    ...(counts.judged > 0
      ? [paragraph([run(chanceSentence(counts.judged, expectedByChance, translator))], 'quiet')]
      : []),
    ...watchBlocks(context),
    heading(2, 'glance-new', [run(t('year.title', { edition }))]),
    listOrNone(
      newFigures.flatMap((key) => newFigureItem(context, key)),
      t('records.none'),
    ),
    heading(2, 'glance-changed', [
      run(
        followUp.lastEdition === null
          ? t('report.glance.changed')
          : t('changed.title', { edition: followUp.lastEdition }),
      ),
    ]),
    listOrNone(
      changedVerdicts.flatMap((key) => changedVerdictItem(context, key)),
      t(`report.glance.changed.${followUp.lastEdition === null ? 'first' : 'none'}`),
    ),
    heading(2, 'glance-about', [run(t('document.about'))]),
    paragraph([run(t('document.what', { city, baseline }))]),
    ...dataset.attributions.flatMap((text) => localizedParagraph(context, text)),
  ]
}

export function forewordBlocks(context: RenderContext): readonly Block[] {
  const { foreword } = context.report
  return [
    foreword
      ? paragraph([localizedRun(context, foreword)])
      : paragraph([run(context.translator.t('report.foreword.none'))], 'none'),
  ]
}

/** The verdicts of each right, and of all. */
function countsTable(context: RenderContext): Block {
  const { t } = context.translator
  const { counts, rights } = context.report.summary
  const columns = listCountColumns(counts)
  const cells = (positions: PositionCounts) =>
    columns.map((column) => [run(String(positions[column]))])
  return {
    kind: 'table',
    caption: [run(t('report.glance.table'))],
    head: (['right', ...columns] as const).map((column) => [run(t(`report.glance.${column}`))]),
    rows: [
      ...rights.map(({ right, counts: ofRight }) => ({
        kind: 'row' as const,
        cells: [
          [{ ...rightTitleRun(context, right), anchor: rightAnchor(right) }],
          ...cells(ofRight),
        ],
      })),
      {
        kind: 'row',
        cells: [[run(t('report.glance.all'))], ...cells(counts.positions)],
        strong: true,
      },
    ],
    widths: null,
  }
}

/** One item of a list about a finding; empty if the report does not have it. */
function findingItem(
  context: RenderContext,
  key: SeriesKey,
  getText: (finding: Finding) => string | null,
): readonly Content[] {
  const found = findFinding(context.report, key)
  if (!found) return []
  const finding = { indicator: found.indicator, verdict: found.finding.verdict }
  const text = getText(finding)
  return text === null ? [] : [[findingRun(context, finding), run(`: ${text}`)]]
}

function clearChangeItem(context: RenderContext, key: SeriesKey): readonly Content[] {
  return findingItem(context, key, ({ indicator, verdict }) =>
    shortSentence(verdict, indicator, context.translator),
  ).map((content) => [...content, ...figureReference(context, key)])
}

function newFigureItem(context: RenderContext, key: SeriesKey): readonly Content[] {
  return findingItem(
    context,
    key,
    ({ indicator, verdict: { latestChange } }) =>
      latestChange && previousFigureSentence(latestChange, indicator, context.translator),
  )
}

/** A verdict that differs from the previous edition, with the reason. */
function changedVerdictItem(context: RenderContext, key: SeriesKey): readonly Content[] {
  const { translator } = context
  return findingItem(context, key, ({ verdict }) => {
    const previous = previousVerdictSentence(verdict, translator)
    return previous && [getVerdictLabel(verdict.kind, translator), previous].join('. ')
  })
}

function watchBlocks(context: RenderContext): readonly Block[] {
  const { dataset, report, translator } = context
  return [
    ...(['worse', 'better'] as const).flatMap((position) => [
      heading(2, `glance-${position}`, [run(translator.t(`watch.${position}`))]),
      listOrNone(
        report.summary.watchList
          .filter((watched) => watched.position === position)
          .map((watched) => [
            findingRun(context, watched.finding, position),
            run(`: ${watchListSentence(watched, dataset, translator)}`),
          ]),
        translator.t(`watch.${position}.none`),
      ),
    ]),
    paragraph([run(translator.t('watch.how'))], 'quiet'),
  ]
}
