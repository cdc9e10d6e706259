/** Assigns a code to each distinct text of a column; the code of '' is 0. */
export class Dictionary {
  readonly entries: string[] = ['']
  private readonly codes = new Map<string, number>([['', 0]])
  private lastWord = ''
  private lastCode = 0

  getCode(word: string): number {
    if (word === this.lastWord) return this.lastCode
    let code = this.codes.get(word)
    if (code === undefined) {
      code = this.entries.length
      this.entries.push(word)
      this.codes.set(word, code)
    }
    this.lastWord = word
    this.lastCode = code
    return code
  }
}

/**
 * Rows of a fixed number of codes in one typed array that doubles when full, so that adding a row has
 * constant amortized cost. Columns are extracted at the end.
 */
export class CodeRowsBuilder {
  private values: Uint32Array
  private rows = 0

  constructor(private readonly width: number) {
    this.values = new Uint32Array(1024 * width)
  }

  push(row: Uint32Array): void {
    const start = this.rows++ * this.width
    if (start === this.values.length) {
      const doubled = new Uint32Array(start * 2)
      doubled.set(this.values)
      this.values = doubled
    }
    for (let index = 0; index < this.width; index++) this.values[start + index] = row[index]!
  }

  /** Exactly as long as the number of rows, so that no unused memory is transferred. */
  column(index: number): Uint32Array<ArrayBuffer> {
    const column = new Uint32Array(this.rows)
    for (let row = 0; row < this.rows; row++) column[row] = this.values[row * this.width + index]!
    return column
  }
}

/** Rows of numbers, stored in the same way. */
export class NumberRowsBuilder {
  private values: Float64Array
  private rows = 0

  constructor(private readonly width: number) {
    this.values = new Float64Array(1024 * width)
  }

  push(row: Float64Array): void {
    const start = this.rows++ * this.width
    if (start === this.values.length) {
      const doubled = new Float64Array(start * 2)
      doubled.set(this.values)
      this.values = doubled
    }
    for (let index = 0; index < this.width; index++) this.values[start + index] = row[index]!
  }

  column(index: number): Float64Array<ArrayBuffer> {
    const column = new Float64Array(this.rows)
    for (let row = 0; row < this.rows; row++) column[row] = this.values[row * this.width + index]!
    return column
  }
}
