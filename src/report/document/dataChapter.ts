import { idPart } from '../../i18n/idPart.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { formatPeriod, formatPeriodText } from '../../i18n/periods.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { findIndicator } from '../../model/lookup.ts'
import type { ReportedBreak } from '../chapters/dataChanges.ts'
import { mergeGroupBreaks } from '../chapters/mergeGroupBreaks.ts'
import type { Block, Content } from './blocks.ts'
import {
  heading,
  list,
  listOrNone,
  localizedRun,
  paragraph,
  run,
  seriesTitleRun,
  strong,
  type RenderContext,
} from './renderContext.ts'

/** What is new and what is missing in the data of this edition. Changed verdicts are in the summary. */
export function dataBlocks(context: RenderContext): readonly Block[] {
  const { report, translator } = context
  const { t, lang } = translator
  const { revisions, breaks, missing, states } = report.changes
  const none = t('records.none')
  const merged = mergeGroupBreaks(breaks)
  return [
    heading(2, 'changes-states', [run(t('report.data.states'))]),
    listOrNone(
      states.flatMap((id) => stateItem(context, id)),
      none,
    ),
    heading(2, 'changes-revisions', [run(t('report.data.revisions'))]),
    listOrNone(
      revisions.map(({ key, before, after }) => [
        ...seriesContent(context, key, `, ${formatPeriod(after.period, lang)}: `),
        run(
          t('document.revision', {
            before: formatSeriesFigure(context, key, before.value),
            edition: String(before.provenance.edition),
            after: formatSeriesFigure(context, key, after.value),
          }),
        ),
        ...noteInParentheses(context, after.note),
      ]),
      none,
    ),
    heading(2, 'changes-breaks', [run(t('report.data.breaks'))]),
    ...(breaks.length === 0 ? [paragraph([run(none)], 'none')] : []),
    ...breakBlocks(
      context,
      'new',
      merged.filter(({ isNew }) => isNew),
    ),
    ...breakBlocks(
      context,
      'old',
      merged.filter(({ isNew }) => !isNew),
    ),
    heading(2, 'changes-missing', [run(t('report.data.missing'))]),
    listOrNone(
      missing.map(({ key, reason, period, note }) => [
        ...seriesContent(context, key, ': '),
        run(
          period === null
            ? t('report.data.missing.none')
            : t(`report.data.missing.${idPart(reason)}`, {
                period: formatPeriodText(period, lang),
              }),
        ),
        ...noteInParentheses(context, note),
      ]),
      none,
    ),
  ]
}

function breakBlocks(
  context: RenderContext,
  age: 'new' | 'old',
  breaks: readonly ReportedBreak[],
): readonly Block[] {
  const { t, lang } = context.translator
  if (breaks.length === 0) return []
  return [
    heading(3, `changes-breaks-${age}`, [run(t(`report.data.breaks.${age}`))]),
    list(
      breaks.map(({ key, period, note }) => [
        ...seriesContent(context, key, `, ${formatPeriodText(period, lang)}`),
        ...noteInParentheses(context, note),
      ]),
    ),
  ]
}

/** A state that differs from the previous edition. */
function stateItem({ report, translator }: RenderContext, id: string): readonly Content[] {
  const { t, lang } = translator
  const { lastYear, earlier, others } = report.followUp
  const item = [lastYear, earlier, others]
    .flatMap(({ items }) => items)
    .find(({ recommendation }) => recommendation.id === id)
  if (!item || item.stateBefore === null) return []
  const { state, stateBefore, newFollowUps: count } = item
  const text = t('report.data.state', {
    state: t(`state.label.${idPart(state)}`),
    before: lowerCaseLabel(t(`state.label.${idPart(stateBefore)}`), lang),
  })
  return [
    [
      { ...strong(id), icon: { state }, page: { kind: 'recommendation', id } },
      run(`: ${text}${count > 0 ? `. ${t('report.followUp.why', { count })}` : ''}`),
    ],
  ]
}

function noteInParentheses(context: RenderContext, note: LanguageMap): Content {
  const noteRun = localizedRun(context, note)
  return noteRun.text === '' ? [] : [run(' ('), noteRun, run(')')]
}

/** The title of a series and what follows it, in bold. */
function seriesContent(context: RenderContext, key: SeriesKey, suffix: string): Content {
  const { dataset, report } = context
  const indicator = findIndicator(dataset, key.indicator, report.edition.edition)
  const title = indicator ? seriesTitleRun(context, key, indicator) : run(key.indicator)
  return [{ ...title, strong: true }, strong(suffix)]
}

function formatSeriesFigure(
  { dataset, report, translator }: RenderContext,
  key: SeriesKey,
  value: number,
): string {
  const indicator = findIndicator(dataset, key.indicator, report.edition.edition)
  return indicator
    ? translator.formatFigure(value, indicator)
    : translator.formatLooseNumber(value, 3)
}
