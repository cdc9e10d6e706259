import type { ProblemCode, ProblemDetails } from '../../model/problem.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { cellText, type CsvColumn } from '../io/csvTable.ts'
import {
  toFault,
  type ProblemCollector,
  type ProblemLocation,
  type Suggest,
} from '../problemCollector.ts'
import type { NumberFormat } from '../values/parseNumber.ts'
import type { ColumnIndex } from './header.ts'

/** One row of a table. Faults of its cells are reported with their location. */
export class TableRow {
  constructor(
    private readonly cells: readonly string[],
    readonly line: number,
    private readonly file: string,
    private readonly columnIndex: ColumnIndex,
    readonly numberFormat: NumberFormat,
    private readonly problems: ProblemCollector,
  ) {}

  /** '' where the cell is blank or the column is absent. */
  text(name: string): string {
    const column = this.columnIndex.byName.get(name)
    return column ? this.getCell(column) : ''
  }

  languageMap(name: string): LanguageMap {
    const texts: Record<string, string> = {}
    for (const [lang, column] of this.columnIndex.languages.get(name) ?? []) {
      const text = this.getCell(column)
      if (text !== '') texts[lang] = text
    }
    return texts
  }

  /** @param text the faulty text, where it is not the whole cell */
  error<Code extends ProblemCode>(
    code: Code,
    name: string,
    detail: ProblemDetails[Code],
    text = this.text(name),
    suggest?: Suggest,
  ): undefined {
    this.problems.report('error', toFault(code, detail), this.locate(name, text), suggest)
  }

  warning<Code extends ProblemCode>(code: Code, name: string, detail: ProblemDetails[Code]): void {
    const location = this.locate(name, this.text(name))
    this.problems.report('warning', toFault(code, detail), location)
  }

  private locate(name: string, text: string): ProblemLocation {
    const column = this.columnIndex.byName.get(name)
    const location = { file: this.file, line: this.line, text }
    return column ? { ...location, column } : location
  }

  private getCell(column: CsvColumn): string {
    return cellText(this.cells[column.position - 1] ?? '')
  }
}
