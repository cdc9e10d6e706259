import { isPathPart } from '../model/pathPart.ts'
import type { LocalText } from '../model/text.ts'
import { placeLabels, type LabelPlaces, type Labels } from './labels.ts'
import { nearestWord } from './nearest.ts'
import { numberFault } from './numberFault.ts'
import { PLAIN_NUMBERS } from './numberFormat.ts'
import { readNumber, type NumberFormat } from './numbers.ts'
import type { Detail, Place, ProblemLog, Suggest } from './problemLog.ts'
import { cellText, readSheet, type SheetColumn } from './sheet.ts'

/** One row of a table with typed access to its cells. Faults of a cell are reported. */
export class MetadataRow {
  constructor(
    private readonly cells: readonly string[],
    readonly line: number,
    private readonly file: string,
    private readonly places: LabelPlaces,
    private readonly numbers: NumberFormat,
    private readonly log: ProblemLog,
  ) {}

  /** '' where the cell is blank or the column is absent. */
  text(name: string): string {
    const column = this.places.at.get(name)
    return column ? this.at(column) : ''
  }

  /** The same; a blank cell is an error. */
  requiredText(name: string): string {
    const text = this.text(name)
    if (text === '') this.error('constraint-error', name, { rule: 'required' })
    return text
  }

  /** A required id that is valid in file names and URLs; '' where it is not. */
  id(name: string): string {
    const text = this.requiredText(name)
    if (text === '' || isPathPart(text)) return text
    this.error('constraint-error', name, { rule: 'path-part' })
    return ''
  }

  localText(name: string): LocalText {
    const texts: Record<string, string> = {}
    for (const [lang, column] of this.places.languages.get(name) ?? []) {
      const text = this.at(column)
      if (text !== '') texts[lang] = text
    }
    return texts
  }

  requiredLocalText(name: string): LocalText {
    const text = this.localText(name)
    if (Object.keys(text).length === 0) this.error('constraint-error', name, { rule: 'required' })
    return text
  }

  /** Null where blank or, with a problem, not a number. */
  number(name: string): number | null {
    const text = this.text(name)
    if (text === '') return null
    const reading = readNumber(text, this.numbers, false)
    if (reading.ok) return reading.value
    this.error('type-error', name, numberFault(reading).detail)
    return null
  }

  wholeNumber(name: string): number | null {
    const value = this.number(name)
    if (value === null || Number.isInteger(value)) return value
    this.error('type-error', name, { rule: 'whole-number' })
    return null
  }

  /** One of the choices; the fallback where blank or, with a problem, not a choice. */
  choice<Word extends string>(
    name: string,
    words: readonly Word[],
    fallback: Word,
    required = true,
  ): Word {
    const text = required ? this.requiredText(name) : this.text(name)
    const found = words.find((word) => word === text.toLowerCase())
    if (found !== undefined || text === '') return found ?? fallback
    const detail = {
      rule: 'enum',
      choices: words.join(', '),
      ...offering(nearestWord(text, words)),
    }
    this.error('constraint-error', name, detail)
    return fallback
  }

  /** @param text the faulty text, where it is not the whole cell */
  error(
    code: string,
    name: string,
    detail: Detail = {},
    text = this.text(name),
    suggest?: Suggest,
  ): void {
    this.log.error(code, this.place(name, text), detail, suggest)
  }

  warning(code: string, name: string, detail: Detail = {}, text = this.text(name)): void {
    this.log.warning(code, this.place(name, text), detail)
  }

  private place(name: string, text: string): Place {
    const column = this.places.at.get(name)
    const place = { file: this.file, line: this.line, text }
    return column ? { ...place, column } : place
  }

  private at(column: SheetColumn): string {
    return cellText(this.cells[column.position - 1] ?? '')
  }
}

export function offering(offer: string | null): { readonly offer?: string } {
  return offer === null ? {} : { offer }
}

/**
 * Parses every row of a table; `make` returns null for a row to skip.
 * @param key identifies a row; a second row with the same key is reported and skipped
 * @param first primary language of the package
 */
export function readMetadata<Value>(
  bytes: Uint8Array,
  file: string,
  labels: Labels,
  first: string,
  log: ProblemLog,
  make: (row: MetadataRow) => Value | null,
  key: (value: Value) => string,
): readonly Value[] {
  const values: Value[] = []
  const lines = new Map<string, number>()
  let places: LabelPlaces | null = null
  let numbers = PLAIN_NUMBERS
  readSheet(bytes, file, log, {
    header(columns, written, line) {
      places = placeLabels(columns, labels, first, file, line, log)
      numbers = written
      return places.complete
    },
    row(cells, line) {
      const row = new MetadataRow(cells, line, file, places!, numbers, log)
      const value = make(row)
      if (value === null) return
      const name = key(value)
      const earlier = lines.get(name)
      if (earlier !== undefined)
        return row.error('primary-key', labels.required[0]!, { first: earlier })
      lines.set(name, line)
      values.push(value)
    },
  })
  return values
}
