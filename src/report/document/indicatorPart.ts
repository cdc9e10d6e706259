import { figureTableModel, type FigureTableModel } from '../../charts/model/figureTable.ts'
import { lineChartModel } from '../../charts/model/lineChart.ts'
import { PRINT_SIZE } from '../../charts/svg/chartSize.ts'
import { lineChartSvg } from '../../charts/svg/lineChart.ts'
import { LIGHT, paint } from '../../charts/svg/paint.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { comparisonLines, type ComparisonLine } from '../../words/verdict/comparison.ts'
import { verdictStatement } from '../../words/verdict/sentence.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { capitalise } from '../../words/insideSentence.ts'
import type { Words } from '../../words/words.ts'
import type { ReportedFinding, ReportedIndicator } from '../indicators.ts'
import { remarksOf, type Remark } from '../remarks.ts'
import { anchorOf, type Block, type Citation, type Content, type TableRow } from './blocks.ts'
import { heading, paragraph, run, saidRun, strong, type Telling } from './telling.ts'

export function indicatorAnchor({ indicator, group }: Pick<SeriesKey, 'indicator' | 'group'>) {
  return anchorOf('indicator', indicator, group)
}

/** One headline figure: verdict, chart, remarks, table. */
export function findingBlocks(
  telling: Telling,
  indicator: ReportedIndicator['indicator'],
  finding: ReportedFinding,
): readonly Block[] {
  const { dataset, words } = telling
  const { verdict, places } = finding
  const subject = subjectText(verdict.key, indicator, dataset, words)
  const anchor = indicatorAnchor(verdict.key)
  const compared = comparisonLines(places, verdict.key.area, indicator, dataset, words)
  const items = compared.map((line) => comparedItem(line, words.lang))
  return [
    heading(3, anchor, [run(subject)]),
    paragraph(
      [run(capitalise(verdictStatement(verdict, indicator, words), words.lang))],
      'verdict',
    ),
    ...chartBlocks(telling, indicator, finding, anchor),
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []),
    ...remarksOf(verdict, indicator, words).map((remark) => remarkParagraph(remark, words)),
  ]
}

function remarkParagraph({ kind, label, lines }: Remark, { lang }: Words): Block {
  const content = lines.flatMap((said, place) => [
    ...(place > 0 ? [run(' ')] : []),
    saidRun(said, lang),
  ])
  const named =
    label === null
      ? content
      : [strong(/[?!]$/.test(label) ? label : `${label}:`), run(' '), ...content]
  return paragraph(named, kind === 'evidence' ? 'quiet' : 'normal')
}

function comparedItem({ area, text }: ComparisonLine, lang: string): Content {
  if (!area) return [run(text)]
  return [{ ...saidRun(area, lang), strong: true }, strong(':'), run(` ${text}`)]
}

function chartBlocks(
  telling: Telling,
  indicator: ReportedIndicator['indicator'],
  { verdict, series }: ReportedFinding,
  anchor: string,
): readonly Block[] {
  const { dataset, report, words, notes, figures } = telling
  const model = lineChartModel({
    dataset,
    indicator,
    edition: report.edition.edition,
    keys: series.map(({ key }) => key),
    words,
  })
  const table = figureTableModel(model, words)
  if (table.rows.length === 0) return [paragraph([run(model.empty)])]
  const cited = sourcesOf()
  const id = anchorOf('figure', verdict.key.indicator, verdict.key.group)
  figures.push(id)
  const title: Content = [
    saidRun(model.title, words.lang),
    run(' ('),
    saidRun(model.unit, words.lang),
    run(')'),
  ]
  return [
    {
      kind: 'figure',
      id,
      label: words.say('report.figure', { number: figures.length }),
      caption: [...title, ...cited],
      picture: paint(lineChartSvg(model, PRINT_SIZE, `${anchor}-chart`), LIGHT),
      alternative: model.alternative,
    },
    ...(model.notes.length > 0 ? [paragraph([run(model.notes.join(' '))], 'quiet')] : []),
    {
      kind: 'table',
      caption: [run(words.say('document.table', { number: figures.length })), run(' '), ...title],
      head: [
        [run(words.say('table.period'))],
        ...table.columns.map((said) => [saidRun(said, words.lang)]),
      ],
      rows: tableRows(telling, table),
      widths: null,
    },
    ...tableNotes(telling, table),
  ]

  /** The default source and the sources named in rows. */
  function sourcesOf(): readonly Citation[] {
    const language = dataset.languages[0] ?? words.lang
    const rows = series.flatMap((one) => one.figures)
    const usual = rows.some(({ source }) => source === '')
      ? notes.cite({
          source: indicator.source,
          url: indicator.sourceUrl,
          licence: indicator.licence,
        })
      : []
    const others = new Map(
      rows
        .filter(({ source }) => source !== '')
        .map(({ source, sourceUrl }) => [`${source}\n${sourceUrl}`, { source, sourceUrl }]),
    )
    return [
      ...usual,
      ...[...others.values()].flatMap(({ source, sourceUrl }) =>
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
function letter(number: number): string {
  const place = number - 1
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : letter(Math.floor(place / 26)) + last
}

function tableRows({ words }: Telling, table: FigureTableModel): readonly TableRow[] {
  return table.rows.flatMap((row): readonly TableRow[] => {
    const cells = row.cells.map((cell): Content => {
      const remarks = [...cell.statuses, ...cell.notes.map(letter)]
      return [
        run(cell.limits === '' ? cell.text : `${cell.text} (${cell.limits})`),
        ...(remarks.length > 0 ? [{ text: ` ${remarks.join(', ')}`, emphasis: true }] : []),
      ]
    })
    const period = row.isBaseline ? `${row.period} (${words.say('table.baseline')})` : row.period
    return [
      ...(row.breakBefore === ''
        ? []
        : [{ kind: 'across', content: [run(row.breakBefore)] } as const]),
      { kind: 'row', cells: [[run(period)], ...cells], strong: row.isBaseline },
    ]
  })
}

function tableNotes({ words }: Telling, table: FigureTableModel): readonly Block[] {
  const lines: Content[] = [
    ...(table.rows.some(({ cells }) => cells.some(({ limits }) => limits !== ''))
      ? [[run(words.say('document.limits'))]]
      : []),
    ...table.legend.map(({ word, meaning }) => [
      { text: word, emphasis: true },
      run(`: ${meaning}.`),
    ]),
    ...table.common.map(({ said }) => [
      run(`${words.say('table.allFigures')} `),
      saidRun(said, words.lang),
    ]),
    ...table.notes.map(({ said }, place) => [
      { text: `${letter(place + 1)}: `, emphasis: true },
      saidRun(said, words.lang),
    ]),
  ]
  if (lines.length === 0) return []
  return [
    paragraph(
      lines.flatMap((line, place) => (place === 0 ? line : [run(' '), ...line])),
      'quiet',
    ),
  ]
}
