import { createFigureTableModel, type FigureTableModel } from '../../charts/model/figureTable.ts'
import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { PRINT_SIZE } from '../../charts/svg/chartSize.ts'
import { drawLineChart } from '../../charts/svg/lineChart.ts'
import { LIGHT, applyPalette } from '../../charts/svg/paint.ts'
import type { SeriesKey } from '../../model/figure.ts'
import {
  formatPlaceComparisons,
  type ComparisonLine,
} from '../../i18n/sentences/verdict/placeComparison.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { capitalise } from '../../i18n/lowerCaseLabel.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { ReportedFinding, ReportedIndicator } from '../chapters/indicators.ts'
import { buildRemarks, type Remark } from '../chapters/remarks.ts'
import { toAnchor, type Block, type Citation, type Content, type TableRow } from './blocks.ts'
import { heading, paragraph, run, toRun, strong, type RenderContext } from './renderContext.ts'

export function indicatorAnchor({ indicator, group }: Pick<SeriesKey, 'indicator' | 'group'>) {
  return toAnchor('indicator', indicator, group)
}

/** One headline figure: verdict, chart, remarks, table. */
export function buildFindingBlocks(
  context: RenderContext,
  indicator: ReportedIndicator['indicator'],
  finding: ReportedFinding,
): readonly Block[] {
  const { dataset, translator } = context
  const { verdict, places } = finding
  const subject = getSeriesTitle(verdict.key, indicator, dataset, translator)
  const anchor = indicatorAnchor(verdict.key)
  const comparisons = formatPlaceComparisons(
    places,
    verdict.key.area,
    indicator,
    dataset,
    translator,
  )
  const items = comparisons.map((line) => comparisonItem(line, translator.lang))
  return [
    heading(3, anchor, [run(subject)]),
    paragraph(
      [run(capitalise(verdictStatement(verdict, indicator, translator), translator.lang))],
      'verdict',
    ),
    ...chartBlocks(context, indicator, finding, anchor),
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []),
    ...buildRemarks(verdict, indicator, translator).map((remark) =>
      remarkParagraph(remark, translator),
    ),
  ]
}

function remarkParagraph({ kind, label, lines }: Remark, { lang }: Translator): Block {
  const content = lines.flatMap((localizedText, index) => [
    ...(index > 0 ? [run(' ')] : []),
    toRun(localizedText, lang),
  ])
  const labelledContent =
    label === null
      ? content
      : [strong(/[?!]$/.test(label) ? label : `${label}:`), run(' '), ...content]
  return paragraph(labelledContent, kind === 'evidence' ? 'quiet' : 'normal')
}

function comparisonItem({ area, text }: ComparisonLine, lang: string): Content {
  if (!area) return [run(text)]
  return [{ ...toRun(area, lang), strong: true }, strong(':'), run(` ${text}`)]
}

function chartBlocks(
  context: RenderContext,
  indicator: ReportedIndicator['indicator'],
  { verdict, series }: ReportedFinding,
  anchor: string,
): readonly Block[] {
  const { dataset, report, translator, notes, figures } = context
  const model = createLineChartModel({
    dataset,
    indicator,
    edition: report.edition.edition,
    keys: series.map(({ key }) => key),
    translator,
  })
  const table = createFigureTableModel(model, translator)
  if (table.rows.length === 0) return [paragraph([run(model.empty)])]
  const cited = citeSources()
  const id = toAnchor('figure', verdict.key.indicator, verdict.key.group)
  figures.push(id)
  const title: Content = [
    toRun(model.title, translator.lang),
    run(' ('),
    toRun(model.unit, translator.lang),
    run(')'),
  ]
  return [
    {
      kind: 'figure',
      id,
      label: translator.t('report.figure', { number: figures.length }),
      caption: [...title, ...cited],
      picture: applyPalette(drawLineChart(model, PRINT_SIZE, `${anchor}-chart`), LIGHT),
      alternative: model.alternative,
    },
    ...(model.notes.length > 0 ? [paragraph([run(model.notes.join(' '))], 'quiet')] : []),
    {
      kind: 'table',
      caption: [
        run(translator.t('document.table', { number: figures.length })),
        run(' '),
        ...title,
      ],
      head: [
        [run(translator.t('table.period'))],
        ...table.columns.map((localizedText) => [toRun(localizedText, translator.lang)]),
      ],
      rows: tableRows(context, table),
      widths: null,
    },
    ...tableNoteBlocks(context, table),
  ]

  /** The default source and the sources named in rows. */
  function citeSources(): readonly Citation[] {
    const language = dataset.languages[0] ?? translator.lang
    const rows = series.flatMap((drawnSeries) => drawnSeries.figures)
    const defaultCitations = rows.some(({ source }) => source === '')
      ? notes.cite({
          source: indicator.source,
          url: indicator.sourceUrl,
          licence: indicator.licence,
        })
      : []
    const otherSources = new Map(
      rows
        .filter(({ source }) => source !== '')
        .map(({ source, sourceUrl }) => [`${source}\n${sourceUrl}`, { source, sourceUrl }]),
    )
    return [
      ...defaultCitations,
      ...[...otherSources.values()].flatMap(({ source, sourceUrl }) =>
        notes.cite({
          source: { [language]: source },
          url: sourceUrl,
          licence: indicator.licence,
        }),
      ),
    ]
  }
}

/** Notes of a table have letters, since sources have numbers. */
function noteLetter(number: number): string {
  const index = number - 1
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : noteLetter(Math.floor(index / 26)) + last
}

function tableRows({ translator }: RenderContext, table: FigureTableModel): readonly TableRow[] {
  return table.rows.flatMap((row): readonly TableRow[] => {
    const cells = row.cells.map((cell): Content => {
      const remarks = [...cell.statuses, ...cell.notes.map(noteLetter)]
      return [
        run(cell.limits === '' ? cell.text : `${cell.text} (${cell.limits})`),
        ...(remarks.length > 0 ? [{ text: ` ${remarks.join(', ')}`, emphasis: true }] : []),
      ]
    })
    const period = row.isBaseline ? `${row.period} (${translator.t('table.baseline')})` : row.period
    return [
      ...(row.breakBefore === ''
        ? []
        : [{ kind: 'across', content: [run(row.breakBefore)] } as const]),
      { kind: 'row', cells: [[run(period)], ...cells], strong: row.isBaseline },
    ]
  })
}

function tableNoteBlocks({ translator }: RenderContext, table: FigureTableModel): readonly Block[] {
  const lines: Content[] = [
    ...(table.rows.some(({ cells }) => cells.some(({ limits }) => limits !== ''))
      ? [[run(translator.t('document.limits'))]]
      : []),
    ...table.legend.map(({ word, meaning }) => [
      { text: word, emphasis: true },
      run(`: ${meaning}.`),
    ]),
    ...table.common.map(({ localizedText }) => [
      run(`${translator.t('table.allFigures')} `),
      toRun(localizedText, translator.lang),
    ]),
    ...table.notes.map(({ localizedText }, index) => [
      { text: `${noteLetter(index + 1)}: `, emphasis: true },
      toRun(localizedText, translator.lang),
    ]),
  ]
  if (lines.length === 0) return []
  return [
    paragraph(
      lines.flatMap((line, index) => (index === 0 ? line : [run(' '), ...line])),
      'quiet',
    ),
  ]
}
