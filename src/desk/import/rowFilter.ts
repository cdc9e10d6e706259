import { seriesIdOf } from '../draftColumns.ts'
import { findArea } from './areaNames.ts'
import type { ImportContext } from './context.ts'
import type { Grid, GridRow } from './grid.ts'
import { CELL } from './grid.ts'
import { plainName } from './heading.ts'
import type { NamedFigure } from './names.ts'
import { readPeriod } from './periodCell.ts'
import type { ImportPlan } from './plan.ts'
import { isOurs } from './recognise.ts'
import { rowFeatures, type RowFeature } from './rowFeatures.ts'
import { surveyRows, type SurveyedRow, type SurveyResult } from './rowSurvey.ts'
import { SeriesPeriods } from './seriesPeriods.ts'

/** A row that is not imported because of an unread feature. */
export interface OtherRow {
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
  private readonly periods: SeriesPeriods
  private readonly rows: SurveyedRow[] = []
  private found: SurveyResult | null = null

  constructor(
    grid: Grid,
    private readonly plan: ImportPlan,
    private readonly context: ImportContext,
  ) {
    this.features = rowFeatures(grid, plan, context, isOurs(grid, plan.headerRow))
    this.headings = grid.rows[plan.headerRow]?.cells ?? []
    this.readColumns = plan.columns.flatMap((use, column) => (use.as === 'nothing' ? [] : [column]))
    this.periods = new SeriesPeriods(context, plan.otherKind)
  }

  /** The questions for the rows surveyed so far. */
  get result(): SurveyResult {
    this.found ??= surveyRows(this.rows, this.features, this.plan, this.context)
    return this.found
  }

  /** The period that a row will have, so that rows of the same figure get the same key. */
  period(text: string, named: NamedFigure, row: GridRow, column: number): string {
    const reading = this.periods.read(text, named, row.cells[column])
    return reading.ok ? reading.period : text
  }

  survey(
    row: GridRow,
    column: number,
    section: string,
    named: NamedFigure,
    period: string,
    figure: string,
  ): void {
    this.rows.push({
      line: row.line,
      heading: this.headings[column] ?? '',
      indicator: named.indicator,
      key: `${seriesIdOf(named)}\u0000${period}`,
      figure,
      texts: this.texts(row, column, section, named),
      read: [...this.readColumns.map((at) => plainName(row.cells[at] ?? '')), period],
    })
  }

  /** Why a row is not one of the chosen rows; null if it is. */
  otherThanMeant(
    row: GridRow,
    column: number,
    section: string,
    named: NamedFigure,
  ): OtherRow | null {
    const { questions } = this.result
    if (questions.length === 0) return null
    const texts = this.texts(row, column, section, named)
    for (const { key, answer, heading } of questions) {
      const index = this.features.findIndex((feature) => feature.key === key)
      const text = texts[index]!
      const at = this.features[index]!.column
      if (answer === undefined) return { isOpen: true, column: at, text }
      if (answer !== null && text !== answer)
        return { isOpen: false, column: at, text: heading === '' ? text : `${heading}: ${text}` }
    }
    return null
  }

  /** The line of another row that contradicts this figure; null if there is none. */
  conflictOf(key: string, line: number): number | null {
    const lines = this.result.conflicts.get(key)
    return lines === undefined ? null : (lines.find((other) => other !== line) ?? line)
  }

  private texts(
    row: GridRow,
    column: number,
    section: string,
    named: NamedFigure,
  ): readonly string[] {
    return this.features.map((feature) => {
      const text = feature.text(row, section, column)
      return text !== '' && this.isOfPlaceOrPeriod(text, row, named) ? '' : text
    })
  }

  /** A text that repeats the row's own place, its parent or its period distinguishes nothing. */
  private isOfPlaceOrPeriod(text: string, row: GridRow, { area }: NamedFigure): boolean {
    const { areaParents } = this.context
    const place = findArea(text, this.context)
    for (let at: string | undefined = area; at; at = areaParents.get(at))
      if (place === at) return true
    const at = this.plan.columns.findIndex((use) => use.as === 'period')
    if (at < 0) return false
    const [own, other] = [row.cells[at] ?? '', text].map((one) =>
      readPeriod(one, CELL.text, 'one year'),
    )
    return own!.ok && other!.ok && own!.period === other!.period
  }
}
