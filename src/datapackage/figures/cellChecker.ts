import type { Fault } from '../../model/problem.ts'
import type { Suggest } from '../problemCollector.ts'
import type { Dictionary } from './typedColumnBuilder.ts'
import { cellText } from '../io/csvTable.ts'

export type CellFault = Fault & { readonly suggest?: Suggest }

/** The result of checking one cell of a dictionary-encoded column. */
export interface CheckedCell {
  /** Text of the cell. */
  readonly text: string
  /** Dictionary code of the stored value. */
  readonly code: number
  readonly fault: CellFault | null
}

/** Gives the value to store for a cell's text, and its fault. */
export type CellCheck = (text: string) => {
  readonly store: string
  readonly fault: CellFault | null
}

/**
 * Checks the cells of one text column. Each distinct text is checked once, since a long column has few
 * distinct texts.
 */
export class CellChecker {
  private readonly cache = new Map<string, CheckedCell>()
  private lastRaw: string | null = null
  private last: CheckedCell

  constructor(
    private readonly dictionary: Dictionary,
    private readonly check: CellCheck,
  ) {
    this.last = this.checkCell('')
  }

  read(raw: string): CheckedCell {
    if (raw === this.lastRaw) return this.last
    let cell = this.cache.get(raw)
    if (!cell) {
      cell = this.checkCell(raw)
      this.cache.set(raw, cell)
    }
    this.lastRaw = raw
    this.last = cell
    return cell
  }

  private checkCell(raw: string): CheckedCell {
    const text = cellText(raw)
    const { store, fault } = this.check(text)
    return { text, code: this.dictionary.getCode(store), fault }
  }
}
