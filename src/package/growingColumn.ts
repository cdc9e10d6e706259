import type { CodedColumn } from '../model/figureTable.ts'

/** A number column that grows; doubling keeps the cost of a row constant. */
export class GrowingNumbers {
  private values = new Float64Array(1024)
  private length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const twice = new Float64Array(this.length * 2)
      twice.set(this.values)
      this.values = twice
    }
    this.values[this.length++] = value
  }

  /** Exactly as long as what was pushed, so that no slack crosses from the worker. */
  finish(): Float64Array {
    return this.values.slice(0, this.length)
  }
}

export class GrowingCodes {
  private values = new Uint32Array(1024)
  private length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const twice = new Uint32Array(this.length * 2)
      twice.set(this.values)
      this.values = twice
    }
    this.values[this.length++] = value
  }

  finish(): Uint32Array {
    return this.values.slice(0, this.length)
  }
}

/** Numbers the different words of a text column; '' is always 0. */
export class Dictionary {
  readonly words: string[] = ['']
  private readonly codes = new Map<string, number>([['', 0]])
  private lastWord = ''
  private lastCode = 0

  codeOf(word: string): number {
    if (word === this.lastWord) return this.lastCode
    let code = this.codes.get(word)
    if (code === undefined) {
      code = this.words.length
      this.words.push(word)
      this.codes.set(word, code)
    }
    this.lastWord = word
    this.lastCode = code
    return code
  }
}

/** A text column that grows, coded by a dictionary. */
export class GrowingTexts {
  private readonly codes = new GrowingCodes()

  constructor(readonly dictionary: Dictionary = new Dictionary()) {}

  push(code: number): void {
    this.codes.push(code)
  }

  finish(): CodedColumn {
    return { words: this.dictionary.words, codes: this.codes.finish() }
  }
}
