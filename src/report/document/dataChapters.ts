import type { SeriesKey } from '../../model/figure.ts'
import { findIndicator } from '../../model/lookup.ts'
import { formatPeriod, formatPeriodText } from '../../i18n/periods.ts'
import { chanceSentence } from '../../i18n/sentences/verdict/chanceSentence.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { findFinding } from '../report.ts'
import { mergeGroupBreaks } from '../chapters/mergeGroupBreaks.ts'
import type { Block, Chapter, Content } from './blocks.ts'
import {
  heading,
  localizedRun,
  paragraph,
  run,
  toRun,
  strong,
  type RenderContext,
} from './renderContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** What is new and what is missing in the data of this edition. Changed verdicts are in the summary. */
export function buildDataChapter(context: RenderContext): Chapter {
  const { report, translator } = context
  const { revisions, breaks, missing, states } = report.changes
  return {
    id: 'changes',
    title: { text: translator.t('report.section.data'), lang: translator.lang },
    blocks: [
      heading(2, 'changes-states', [run(translator.t('report.data.states'))]),
      ...listOrNone(
        context,
        states.flatMap((id) => stateChangeItems(context, id)),
      ),
      heading(2, 'changes-revisions', [run(translator.t('report.data.revisions'))]),
      ...listOrNone(
        context,
        revisions.map(({ key, before, after }) => [
          strong(`${subject(context, key)}, ${formatPeriod(after.period, translator.lang)}: `),
          run(
            translator.t('document.revision', {
              before: formatSeriesFigure(context, key, before.value),
              edition: String(before.provenance.edition),
              after: formatSeriesFigure(context, key, after.value),
            }),
          ),
        ]),
      ),
      heading(2, 'changes-breaks', [run(translator.t('report.data.breaks'))]),
      ...listOrNone(
        context,
        mergeGroupBreaks(breaks).map(({ key, period, note, isNew }) => [
          strong(
            translator.t('report.data.break', {
              subject: subject(context, key),
              period: formatPeriodText(period, translator.lang),
            }),
          ),
          ...noteInParentheses(context, note),
          run(`. ${translator.t(`report.data.breaks.${isNew ? 'new' : 'old'}`)}.`),
        ]),
      ),
      heading(2, 'changes-missing', [run(translator.t('report.data.missing'))]),
      ...listOrNone(
        context,
        missing.map(({ key, reason, period, note }) => [
          strong(`${subject(context, key)}: `),
          run(
            period === null
              ? translator.t('report.data.missing.none')
              : translator.t(`report.data.missing.${idPart(reason)}`, {
                  period: formatPeriodText(period, translator.lang),
                }),
          ),
          ...noteInParentheses(context, note),
        ]),
      ),
    ],
  }
}

function listOrNone(
  { translator }: RenderContext,
  items: readonly Content[],
  none = translator.t('records.none'),
): readonly Block[] {
  return items.length === 0 ? [paragraph([run(none)])] : [{ kind: 'list', ordered: false, items }]
}

/** A state that differs from the previous edition. */
function stateChangeItems({ report, translator }: RenderContext, id: string): readonly Content[] {
  const { lastYear, earlier, others } = report.followUp
  const item = [lastYear, earlier, others]
    .flatMap(({ items }) => items)
    .find(({ recommendation }) => recommendation.id === id)
  if (!item || item.stateBefore === null) return []
  const state = translator.t(`state.label.${idPart(item.state)}`)
  const before = translator.t(`state.label.${idPart(item.stateBefore)}`)
  return [[strong(`${id}: `), run(`${translator.t('report.data.state', { state, before })}.`)]]
}

function noteInParentheses(
  context: RenderContext,
  note: Parameters<typeof localizedRun>[1],
): Content {
  const noteRun = localizedRun(context, note)
  return noteRun.text === '' ? [] : [run(' ('), noteRun, run(')')]
}

function subject({ dataset, report, translator }: RenderContext, key: SeriesKey): string {
  const indicator = findIndicator(dataset, key.indicator, report.edition.edition)
  return indicator ? getSeriesTitle(key, indicator, dataset, translator) : key.indicator
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

/** A verdict that differs from the previous edition, with the reason. */
export function changedVerdictItems(context: RenderContext, key: SeriesKey): readonly Content[] {
  const { dataset, report, translator } = context
  const found = findFinding(report, key)
  const sentence = found && previousVerdictSentence(found.finding.verdict, translator)
  if (!found || sentence === null) return []
  return [[strong(`${getSeriesTitle(key, found.indicator, dataset, translator)}: `), run(sentence)]]
}

/** How verdicts are made: the methods that judged at least one figure of this report. */
export function buildMethodChapter({ report, translator }: RenderContext): Chapter {
  const { counts, expectedByChance } = report.summary
  const { judged } = counts
  return {
    id: 'method',
    title: { text: translator.t('report.section.method'), lang: translator.lang },
    blocks: [
      paragraph([run(translator.t('about.method.text'))], 'lead'),
      ...(report.methods.length === 0
        ? [paragraph([run(translator.t('report.method.none'))])]
        : [
            paragraph([run(translator.t('report.method.lead'))]),
            {
              kind: 'list',
              ordered: false,
              items: report.methods.map(({ method, figures }) => [
                run(`${translator.t(`report.method.${idPart(method)}`)} (`),
                run(`${translator.t('report.method.figures', { count: figures })})`),
              ]),
            } as const,
          ]),
      ...(judged > 0
        ? [paragraph([run(chanceSentence(judged, expectedByChance, translator))])]
        : []),
    ],
  }
}

/** Strategies and action plans that had begun by the edition, with their recorded state. */
export function buildPlansChapter(context: RenderContext): Chapter {
  const { report, translator, notes } = context
  const rows = report.plans.flatMap(({ plan, planPeriod, phase, actions }) =>
    actions.map(({ action, recorded }) => ({
      kind: 'row' as const,
      cells: [
        [
          localizedRun(context, plan),
          run(planPeriod === '' ? '' : ` (${planPeriod.replaceAll('-', '–')})`),
          run(`. ${translator.t(`report.plans.${idPart(phase)}`)}.`),
        ],
        [
          run(action.number === '' ? '' : `${action.number} `),
          localizedRun(context, action.action),
          ...notes.cite({ source: action.source, url: action.sourceUrl }),
        ],
        recorded
          ? [
              strong(
                translator.t(
                  recorded.isDated ? 'report.plans.status.dated' : 'report.plans.status',
                  {
                    status: translator.t(`action.status.${idPart(recorded.status)}`),
                  },
                ),
              ),
              run(' '),
              toRun(translator.localize(recorded.note), translator.lang),
            ]
          : [run(translator.t('report.plans.unknown'))],
      ],
    })),
  )
  return {
    id: 'plans',
    title: { text: translator.t('report.section.plans'), lang: translator.lang },
    blocks:
      rows.length === 0
        ? [paragraph([run(translator.t('report.plans.none'))])]
        : [
            paragraph([run(translator.t('report.plans.how'))]),
            {
              kind: 'table',
              caption: [run(translator.t('report.section.plans'))],
              head: [
                [run(translator.t('document.plan'))],
                [run(translator.t('document.measure'))],
                [run(translator.t('report.followUp.state'))],
              ],
              rows,
              widths: [28, 38, 34],
            },
          ],
  }
}
