import type { SeriesKey } from '../../../model/figure.ts'
import { getFigureId } from '../../../model/ids.ts'
import { findArea } from './areaNames.ts'
import type { ImportContext } from '../importContext.ts'
import type { Grid, GridRow } from '../files/grid.ts'
import { CELL } from '../files/grid.ts'
import { normalizeName } from '../layout/normalizeName.ts'
import { parsePeriodCell } from '../cells/periodCell.ts'
import type { ImportPlan } from '../importPlan.ts'
import { isOwnFormat } from '../layout/detectColumns.ts'
import { findRowFeatures, type RowFeature } from './rowFeatures.ts'
import { surveyRows, type SurveyedRow, type SurveyResult } from './rowSurvey.ts'
import { SeriesPeriodChecker } from '../cells/seriesPeriods.ts'

/** A row that is not imported because of an unread feature. */
export interface SkippedRow {
  /** Whether the user has not yet chosen the rows. */
  readonly isOpen: boolean
  readonly column: number | null
  readonly text: string
}

/** Distinguishes rows that differ only in unread features. All rows are surveyed first, then each is checked. */
export class RowFilter {
  private readonly features: readonly RowFeature[]
  private readonly headings: readonly string[]
  private readonly readColumns: readonly number[]
  private readonly periods: SeriesPeriodChecker
  private readonly rows: SurveyedRow[] = []
  private cachedResult: SurveyResult | null = null

  constructor(
    grid: Grid,
    private readonly plan: ImportPlan,
    private readonly context: ImportContext,
  ) {
    this.features = findRowFeatures(grid, plan, context, isOwnFormat(grid, plan.headerRow))
    this.headings = grid.rows[plan.headerRow]?.cells ?? []
    this.readColumns = plan.columns.flatMap((use, column) => (use.as === 'nothing' ? [] : [column]))
    this.periods = new SeriesPeriodChecker(context, plan.otherKind)
  }

  /** The questions for the rows surveyed so far. */
  get result(): SurveyResult {
    this.cachedResult ??= surveyRows(this.rows, this.features, this.plan, this.context)
    return this.cachedResult
  }

  /** The period that a row will have, so that rows of the same figure get the same key. */
  period(text: string, series: SeriesKey, row: GridRow, column: number): string {
    const result = this.periods.check(text, series, row.cells[column])
    return result.ok ? result.period : text
  }

  survey(
    row: GridRow,
    column: number,
    section: string,
    series: SeriesKey,
    period: string,
    figure: string,
  ): void {
    this.rows.push({
      line: row.line,
      heading: this.headings[column] ?? '',
      indicator: series.indicator,
      key: getFigureId(series, period),
      figure,
      texts: this.texts(row, column, section, series),
      knownTexts: [
        ...this.readColumns.map((columnIndex) => normalizeName(row.cells[columnIndex] ?? '')),
        period,
      ],
    })
  }

  /** Why a row is not one of the chosen rows; null if it is. */
  findSkipReason(
    row: GridRow,
    column: number,
    section: string,
    series: SeriesKey,
  ): SkippedRow | null {
    const { questions } = this.result
    if (questions.length === 0) return null
    const texts = this.texts(row, column, section, series)
    for (const { key, answer, heading } of questions) {
      const index = this.features.findIndex((feature) => feature.key === key)
      const text = texts[index]!
      const columnIndex = this.features[index]!.column
      if (answer === undefined) return { isOpen: true, column: columnIndex, text }
      if (answer !== null && text !== answer)
        return {
          isOpen: false,
          column: columnIndex,
          text: heading === '' ? text : `${heading}: ${text}`,
        }
    }
    return null
  }

  /** The line of another row that contradicts this figure; null if there is none. */
  findConflict(key: string, line: number): number | null {
    const lines = this.result.conflicts.get(key)
    return lines === undefined ? null : (lines.find((other) => other !== line) ?? line)
  }

  private texts(
    row: GridRow,
    column: number,
    section: string,
    series: SeriesKey,
  ): readonly string[] {
    return this.features.map((feature) => {
      const text = feature.text(row, section, column)
      return text !== '' && this.isPlaceOrPeriod(text, row, series) ? '' : text
    })
  }

  /** A text that repeats the row's own place, its parent or its period distinguishes nothing. */
  private isPlaceOrPeriod(text: string, row: GridRow, { area }: SeriesKey): boolean {
    const { areaParents } = this.context
    const place = findArea(text, this.context)
    for (let at: string | undefined = area; at; at = areaParents.get(at))
      if (place === at) return true
    const at = this.plan.columns.findIndex((use) => use.as === 'period')
    if (at < 0) return false
    const [ownPeriod, otherPeriod] = [row.cells[at] ?? '', text].map((value) =>
      parsePeriodCell(value, CELL.text, 'one year'),
    )
    return ownPeriod!.ok && otherPeriod!.ok && ownPeriod!.period === otherPeriod!.period
  }
}
