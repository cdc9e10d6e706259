import type { Figure } from '../../model/figure.ts'
import { comparePeriods, type Period } from '../../model/period.ts'
import { MISSING_STATUSES, type FigureStatus } from '../../model/status.ts'
import type { Said } from '../../model/text.ts'
import { periodText } from '../../words/period.ts'
import type { Words } from '../../words/words.ts'
import { missingReason } from './chartNotes.ts'
import type { LineChartModel } from './lineChart.ts'
import { footnotesOf, type Remark } from './footnotes.ts'
import type { MessageId } from '../../words/catalogue.ts'

/** One figure as a table says it. */
export interface FigureCell {
  /** The figure, or why there is none. */
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
  /** Said in a row of its own above this one, '' where no segment begins. */
  readonly breakBefore: string
  readonly cells: readonly FigureCell[]
}

/** The figures of a chart as a table: periods down, lines across. */
export interface FigureTableModel {
  readonly title: Said
  readonly unit: Said
  readonly columns: readonly Said[]
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  /** What the words beside the figures mean, for those that occur. */
  readonly legend: readonly { readonly word: string; readonly meaning: string }[]
  /** Notes that hold for every figure. */
  readonly common: readonly Remark[]
  /** Numbered notes, the first one being number 1. */
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

/** A status beside a figure, in a word; '' for those that the table shows in another way. */
export function statusWord(status: FigureStatus, words: Words): string {
  const known = STATUS_WORDS[status]
  return known ? words.say(known.word) : ''
}

export function figureTableModel(model: LineChartModel, words: Words): FigureTableModel {
  const { asked, indicator } = model
  const byPeriod = new Map<string, Period>()
  for (const { series } of asked)
    for (const { period } of series.figures) byPeriod.set(period.text, period)
  const periods = [...byPeriod.values()].sort(comparePeriods)
  const notes = footnotesOf(
    asked.flatMap(({ series }) => series.figures),
    words,
  )
  const met = new Set<FigureStatus>()
  const columns = asked.map(({ series }) => {
    return new Map(series.figures.map((figure) => [figure.period.text, figure]))
  })
  const cell = (figure: Figure | undefined): FigureCell => {
    if (!figure) return { ...NOTHING, text: words.say('table.noFigure') }
    for (const status of figure.status) met.add(status)
    return {
      text:
        figure.value === null
          ? missingReason(figure, words)
          : words.figure(figure.value, indicator),
      missing: figure.value === null,
      limits: figure.limits
        ? words.say('table.limits', {
            lower: words.figure(figure.limits.lower, indicator),
            upper: words.figure(figure.limits.upper, indicator),
          })
        : '',
      statuses: figure.status
        .filter((status) => !MISSING_STATUSES.includes(status))
        .map((status) => statusWord(status, words))
        .filter(Boolean),
      notes: notes.numbersOf(figure),
    }
  }
  const baseline = model.level?.onTime ? model.level.point.figure.period.text : null
  const rows = periods.map((period, place) => ({
    period: periodText(period),
    isBaseline: period.text === baseline,
    breakBefore: place === 0 ? '' : breakText(model, period.text, words),
    cells: columns.map((figures) => cell(figures.get(period.text))),
  }))
  return {
    title: model.title,
    unit: model.unit,
    columns: asked.map(({ label }) => label),
    rows,
    legend: [...met].flatMap((status) => {
      const known = STATUS_WORDS[status]
      return known ? [{ word: words.say(known.word), meaning: words.say(known.meaning) }] : []
    }),
    common: notes.common,
    notes: notes.numbered,
  }
}

const NOTHING: FigureCell = { text: '', missing: true, limits: '', statuses: [], notes: [] }

/** Which lines begin a new segment at a period that follow on older figures. */
function breakText({ asked }: LineChartModel, period: string, words: Words): string {
  const broken = asked.filter(({ series }) => {
    return series.breaks.has(period) && series.figures[0]?.period.text !== period
  })
  if (!broken.length) return ''
  if (broken.length === asked.length) return words.say('table.break')
  return words.say('table.breakOf', { lines: words.list(broken.map(({ label }) => label.text)) })
}
