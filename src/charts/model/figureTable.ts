import type { Figure } from '../../model/figure.ts'
import { comparePeriods, type Period } from '../../model/period.ts'
import { MISSING_STATUSES, type FigureStatus } from '../../model/status.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import type { Translator } from '../../i18n/translate.ts'
import { formatMissingReason } from './chartNotes.ts'
import type { LineChartModel } from './lineChart.ts'
import { collectFootnotes, type Remark } from './footnotes.ts'
import type { MessageId } from '../../i18n/catalogue.ts'

/** One cell of the table. */
export interface FigureCell {
  /** The figure, or the reason why there is none. */
  readonly text: string
  readonly missing: boolean
  /** `63.4 to 67.2`, '' without limits. */
  readonly limits: string
  /** `provisional`, `revised` … */
  readonly statuses: readonly string[]
  /** Numbers of the notes below the table. */
  readonly notes: readonly number[]
}

export interface FigureRow {
  readonly period: string
  readonly isBaseline: boolean
  /** The text of a separate row above this one, '' if no segment begins here. */
  readonly breakBefore: string
  readonly cells: readonly FigureCell[]
}

/** The figures of a chart as a table: a row for each period, a column for each line. */
export interface FigureTableModel {
  readonly title: LocalizedText
  readonly unit: LocalizedText
  readonly columns: readonly LocalizedText[]
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  /** The meaning of each status that occurs. */
  readonly legend: readonly { readonly word: string; readonly meaning: string }[]
  /** Notes that apply to every figure. */
  readonly common: readonly Remark[]
  /** Numbered notes, from 1. */
  readonly notes: readonly Remark[]
}

interface StatusWords {
  readonly word: MessageId
  readonly meaning: MessageId
}

const STATUS_WORDS: Readonly<Partial<Record<FigureStatus, StatusWords>>> = {
  provisional: { word: 'table.provisional', meaning: 'table.provisional.meaning' },
  estimated: { word: 'table.estimated', meaning: 'table.estimated.meaning' },
  revised: { word: 'table.revised', meaning: 'table.revised.meaning' },
  'low reliability': { word: 'table.lowReliability', meaning: 'table.lowReliability.meaning' },
  'definition differs': { word: 'table.differs', meaning: 'table.differs.meaning' },
  suppressed: { word: 'table.suppressed', meaning: 'table.suppressed.meaning' },
  'not collected': { word: 'table.notCollected', meaning: 'table.notCollected.meaning' },
  'not applicable': { word: 'table.notApplicable', meaning: 'table.notApplicable.meaning' },
}

/** The name of a status beside a figure; '' for statuses that the table shows in another way. */
export function formatStatus(status: FigureStatus, translator: Translator): string {
  const known = STATUS_WORDS[status]
  return known ? translator.t(known.word) : ''
}

export function createFigureTableModel(
  model: LineChartModel,
  translator: Translator,
): FigureTableModel {
  const { asked, indicator } = model
  const byPeriod = new Map<string, Period>()
  for (const { series } of asked)
    for (const { period } of series.figures) byPeriod.set(period.text, period)
  const periods = [...byPeriod.values()].sort(comparePeriods)
  const notes = collectFootnotes(
    asked.flatMap(({ series }) => series.figures),
    translator,
  )
  const met = new Set<FigureStatus>()
  const columns = asked.map(({ series }) => {
    return new Map(series.figures.map((figure) => [figure.period.text, figure]))
  })
  const cell = (figure: Figure | undefined): FigureCell => {
    if (!figure) return { ...NOTHING, text: translator.t('table.noFigure') }
    for (const status of figure.status) met.add(status)
    return {
      text:
        figure.value === null
          ? formatMissingReason(figure, translator)
          : translator.formatFigure(figure.value, indicator),
      missing: figure.value === null,
      limits: figure.limits
        ? translator.t('table.limits', {
            lower: translator.formatFigure(figure.limits.lower, indicator),
            upper: translator.formatFigure(figure.limits.upper, indicator),
          })
        : '',
      statuses: figure.status
        .filter((status) => !MISSING_STATUSES.includes(status))
        .map((status) => formatStatus(status, translator))
        .filter(Boolean),
      notes: notes.numbersOf(figure),
    }
  }
  const baseline = model.level?.onTime ? model.level.point.figure.period.text : null
  const rows = periods.map((period, place) => ({
    period: formatPeriod(period),
    isBaseline: period.text === baseline,
    breakBefore: place === 0 ? '' : breakText(model, period.text, translator),
    cells: columns.map((figures) => cell(figures.get(period.text))),
  }))
  return {
    title: model.title,
    unit: model.unit,
    columns: asked.map(({ label }) => label),
    rows,
    legend: [...met].flatMap((status) => {
      const known = STATUS_WORDS[status]
      return known ? [{ word: translator.t(known.word), meaning: translator.t(known.meaning) }] : []
    }),
    common: notes.common,
    notes: notes.numbered,
  }
}

const NOTHING: FigureCell = { text: '', missing: true, limits: '', statuses: [], notes: [] }

/** The lines that begin a new segment at a period, after older figures. */
function breakText({ asked }: LineChartModel, period: string, translator: Translator): string {
  const broken = asked.filter(({ series }) => {
    return series.breaks.has(period) && series.figures[0]?.period.text !== period
  })
  if (!broken.length) return ''
  if (broken.length === asked.length) return translator.t('table.break')
  return translator.t('table.breakOf', {
    lines: translator.formatList(broken.map(({ label }) => label.text)),
  })
}
