import { createFigureTableModel, type FigureTableModel } from '../../charts/model/figureTable.ts'
import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { capitalise } from '../../i18n/lowerCaseLabel.ts'
import {
  formatPlaceComparisons,
  type ComparisonLine,
} from '../../i18n/sentences/verdict/placeComparison.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { findIndicator } from '../../model/lookup.ts'
import { findFigureNumber, listDrawnKeys } from '../chapters/figures.ts'
import type { ReportedFinding, ReportedIndicator } from '../chapters/indicators.ts'
import { buildRemarks, type Remark } from '../chapters/remarks.ts'
import type { Block, Citation, Content, Run, TableRow } from './blocks.ts'
import {
  figureAnchor,
  findingRun,
  heading,
  indicatorAnchor,
  list,
  localizedParagraph,
  paragraph,
  run,
  strong,
  toRun,
  type RenderContext,
} from './renderContext.ts'

/** One headline figure: definition, verdict, chart, comparisons, remarks, table. */
export function buildFindingBlocks(
  context: RenderContext,
  indicator: ReportedIndicator['indicator'],
  finding: ReportedFinding,
): readonly Block[] {
  const { dataset, translator } = context
  const { verdict, places } = finding
  const { icon, anchor: _anchor, ...title } = findingRun(context, { indicator, verdict })
  const statement = capitalise(verdictStatement(verdict, indicator, translator), translator.lang)
  const comparisons = formatPlaceComparisons(
    places,
    verdict.key.area,
    indicator,
    dataset,
    translator,
  )
  const [figure, table] = chartBlocks(context, indicator, finding)
  return [
    { ...heading(3, indicatorAnchor(verdict.key), [title]), item: 'indicator' },
    ...localizedParagraph(context, indicator.definition, 'quiet'),
    paragraph([{ ...run(statement), icon: icon! }], 'verdict'),
    ...figure,
    ...(comparisons.length > 0
      ? [list(comparisons.map((line) => comparisonItem(line, translator.lang)))]
      : []),
    ...buildRemarks(verdict, indicator, translator).map((remark) =>
      remarkParagraph(remark, translator.lang),
    ),
    ...table,
  ]
}

function remarkParagraph({ kind, label, lines }: Remark, lang: string): Block {
  const content = lines.flatMap((localizedText, index) => [
    ...(index > 0 ? [run(' ')] : []),
    toRun(localizedText, lang),
  ])
  if (label === null) return paragraph(content)
  const lead = strong(/[?!]$/.test(label) ? label : `${label}:`)
  const isEvidence = kind === 'evidence'
  return {
    ...paragraph([lead, run(' '), ...content], isEvidence ? 'quiet' : 'normal'),
    ...(isEvidence && { isFolded: true }),
  }
}

function comparisonItem({ area, text }: ComparisonLine, lang: string): Content {
  if (!area) return [run(text)]
  return [{ ...toRun(area, lang), strong: true }, strong(':'), run(` ${text}`)]
}

/** The chart with its notes, and its table. */
function chartBlocks(
  context: RenderContext,
  indicator: ReportedIndicator['indicator'],
  finding: ReportedFinding,
): readonly [figure: readonly Block[], table: readonly Block[]] {
  const { dataset, report, translator, figures } = context
  const model = createLineChartModel({
    dataset,
    indicator,
    edition: report.edition.edition,
    keys: listDrawnKeys(finding),
    translator,
  })
  const number = findFigureNumber(figures, finding.verdict.key)
  if (number === null) return [[paragraph([run(model.empty)], 'none')], []]
  const title: Content = [
    toRun(model.title, translator.lang),
    run(' ('),
    toRun(model.unit, translator.lang),
    run(')'),
  ]
  const table = createFigureTableModel(model, translator)
  return [
    [
      {
        kind: 'figure',
        id: figureAnchor(number),
        label: translator.t('report.figure', { number }),
        caption: [...title, ...citeSources(context, indicator.id)],
        model,
      },
      ...(model.notes.length > 0
        ? [paragraph([run(model.notes.map(({ text }) => text).join(' '))], 'quiet')]
        : []),
    ],
    [
      {
        kind: 'table',
        caption: [run(translator.t('document.table', { number })), run(' '), ...title],
        head: [
          [run(translator.t('table.period'))],
          ...table.columns.map((column) => [toRun(column, translator.lang)]),
        ],
        rows: tableRows(context, table),
        widths: null,
        notes: tableNotes(context, table),
        isFolded: true,
      },
    ],
  ]
}

/** The sources of an indicator's figures, with their licence and all indicators that use them. */
function citeSources(context: RenderContext, indicator: string): readonly Citation[] {
  const { dataset, report, translator, notes } = context
  const getTitle = (id: string) => {
    const known = findIndicator(dataset, id, report.edition.edition)
    return known ? translator.localize(known.title).text : id
  }
  return report.sources
    .filter(({ indicators }) => indicators.includes(indicator))
    .flatMap(({ source, url, licence, indicators }) => {
      const used = translator.formatList(indicators.map(getTitle))
      const details = [
        ...(licence === '' ? [] : [translator.t('report.sources.licence', { licence })]),
        translator.t('report.sources.used', { indicators: used }),
      ]
      return notes.cite({ source, url, details: details.join(' ') })
    })
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

function tableNotes({ translator }: RenderContext, table: FigureTableModel): readonly Content[] {
  const hasLimits = table.rows.some(({ cells }) => cells.some(({ limits }) => limits !== ''))
  const emphasize = (text: string): Run => ({ text, emphasis: true })
  return [
    ...(hasLimits ? [[run(translator.t('document.limits'))]] : []),
    ...table.legend.map(({ word, meaning }) => [emphasize(word), run(`: ${meaning}.`)]),
    ...table.common.map(({ localizedText }) => [
      run(`${translator.t('table.allFigures')} `),
      toRun(localizedText, translator.lang),
    ]),
    ...table.notes.map(({ localizedText }, index) => [
      emphasize(`${noteLetter(index + 1)}: `),
      toRun(localizedText, translator.lang),
    ]),
  ]
}
