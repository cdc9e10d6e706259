import { formatCellName } from '../cellName.ts'
import { CELL, type CellKind } from './grid.ts'
import type { NoteCollector } from './fileNotes.ts'
import type { OdsStyles } from './odsStyles.ts'
import { toOneLine, type TextRun } from './richText.ts'
import { addFormatNotes, createTextCell } from './sheetGrid.ts'
import { parseDisplayedNumber, type SheetCell } from './displayedNumber.ts'
import { getAttribute } from './xmlReader.ts'

const DATE_KINDS: Readonly<Record<'year' | 'month' | 'day', CellKind>> = {
  year: CELL.dateYear,
  month: CELL.dateMonth,
  day: CELL.dateDay,
}

/** Maximum number of spaces in one run. */
const MAX_SPACES = 100

/** A cell of an OpenDocument sheet while its element is open. */
export class OdsCell {
  /** Text runs of each paragraph. */
  private readonly paragraphs: TextRun[][] = []
  private readonly raised: boolean[] = []
  private comment = ''
  private inComment = false
  private inText = false

  /** @param columnStyle the default style of its column */
  constructor(
    private readonly tag: string,
    private readonly row: number,
    private readonly column: number,
    private readonly columnStyle: string | null,
    private readonly styles: OdsStyles,
  ) {}

  open(name: string, tag: string, empty: boolean): void {
    switch (name) {
      case 'annotation':
        this.inComment = !empty
        return
      case 'p':
        this.inText = !empty
        if (!this.inComment) this.paragraphs.push([])
        return
      case 'span':
        if (!empty)
          this.raised.push(this.styles.isSuperscript(getAttribute(tag, 'text:style-name')))
        return
      case 's': {
        const spaces = Number(getAttribute(tag, 'text:c') ?? 1)
        return this.text(' '.repeat(Math.min(MAX_SPACES, Math.max(1, spaces || 1))))
      }
      case 'tab':
      case 'line-break':
        this.text(' ')
    }
  }

  close(name: string): void {
    if (name === 'annotation') this.inComment = false
    else if (name === 'p') this.inText = false
    else if (name === 'span') this.raised.pop()
  }

  text(text: string): void {
    if (!this.inText) return
    if (this.inComment) this.comment += text
    else this.paragraphs.at(-1)?.push({ text, raised: this.raised.at(-1) ?? false })
  }

  /** What the cell shows; null if it is blank. */
  read(notes: NoteCollector): SheetCell | null {
    const { row, column } = this
    if (this.comment.trim() !== '')
      notes.add('comments', `${formatCellName(row, column)}: ${toOneLine(this.comment)}`)
    const cell = this.content(notes)
    return cell && cell.text !== '' ? cell : null
  }

  private content(notes: NoteCollector): SheetCell | null {
    const { tag, row, column, paragraphs } = this
    const runs = paragraphs.flatMap((pieces, index) =>
      index === 0 ? pieces : [{ text: '\n', raised: false }, ...pieces],
    )
    const shown = paragraphs.length === 0 ? null : runs.map(({ text }) => text).join('')
    if (getAttribute(tag, 'calcext:value-type') === 'error')
      return { text: (shown ?? '#ERROR').trim(), kind: CELL.error }
    const type = getAttribute(tag, 'office:value-type')
    switch (type) {
      case 'float':
      case 'currency':
      case 'percentage': {
        const value = Number(getAttribute(tag, 'office:value') ?? NaN)
        if (!Number.isFinite(value)) return null
        return addFormatNotes(
          parseDisplayedNumber(value, shown, type === 'percentage'),
          row,
          column,
          notes,
        )
      }
      case 'date': {
        const style = getAttribute(tag, 'table:style-name') ?? this.columnStyle
        const day = (getAttribute(tag, 'office:date-value') ?? '').slice(0, 10)
        return { text: day, kind: DATE_KINDS[this.styles.getDatePrecision(style)] }
      }
      case 'boolean': {
        const isTrue = getAttribute(tag, 'office:boolean-value') === 'true'
        return { text: isTrue ? 'TRUE' : 'FALSE', kind: CELL.text }
      }
      default: {
        const whole = getAttribute(tag, 'office:string-value')
        if (shown === null && whole !== null) return { text: toOneLine(whole), kind: CELL.text }
        return createTextCell(runs, row, column, notes)
      }
    }
  }
}
