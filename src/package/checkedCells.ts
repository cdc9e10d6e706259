import type { Detail, Suggest } from './problemLog.ts'
import type { Dictionary } from './growingRows.ts'
import { cellText } from './sheet.ts'

export interface CellFault {
  readonly code: string
  readonly detail: Detail
  readonly suggest?: Suggest
}

/** What a cell of a coded column means. */
export interface CheckedCell {
  /** The cell's own words. */
  readonly text: string
  /** Code of what is stored for it. */
  readonly code: number
  readonly fault: CellFault | null
}

/** What to store for a cell's words, and what is wrong with them. */
export type CellCheck = (text: string) => {
  readonly store: string
  readonly fault: CellFault | null
}

/**
 * Reads the cells of one text column. A column of a long file holds few different words, often the
 * same one many times running, so each different cell is checked once.
 */
export class CheckedCells {
  private readonly known = new Map<string, CheckedCell>()
  private lastRaw: string | null = null
  private last: CheckedCell

  constructor(
    private readonly dictionary: Dictionary,
    private readonly check: CellCheck,
  ) {
    this.last = this.checked('')
  }

  read(raw: string): CheckedCell {
    if (raw === this.lastRaw) return this.last
    let cell = this.known.get(raw)
    if (!cell) {
      cell = this.checked(raw)
      this.known.set(raw, cell)
    }
    this.lastRaw = raw
    this.last = cell
    return cell
  }

  private checked(raw: string): CheckedCell {
    const text = cellText(raw)
    const { store, fault } = this.check(text)
    return { text, code: this.dictionary.codeOf(store), fault }
  }
}
