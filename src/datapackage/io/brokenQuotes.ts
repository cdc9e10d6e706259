import type { Delimiter } from './delimiter.ts'

interface BrokenQuote {
  /** Position of the opening quote of the broken cell. */
  readonly at: number
  readonly kind: 'unclosed quote' | 'stray quote'
}

/** A range of intact records. It ends at `end`, where the record with the broken quote begins, if any. */
interface IntactRange {
  readonly end: number
  readonly broken: BrokenQuote | null
}

/**
 * Finds the records with broken quotes: a quote that opens a cell and never closes, or a quote inside a
 * quoted cell that is neither doubled nor at its end. Linear in the length of the text, however many quotes
 * are broken.
 */
export function createBrokenQuoteFinder(text: string, delimiter: Delimiter) {
  const nextQuote = createFinder(text, '"')
  const nextLineEnd = createFinder(text, '\n')
  /** Opening quotes of records known to be broken, with the kind of fault. */
  const brokenCells = new Map<number, BrokenQuote['kind']>()

  /** The fault of the cell that opens at a quote, or the position after the cell. */
  const findCellEnd = (opening: number): number | BrokenQuote['kind'] => {
    let close = text.indexOf('"', opening + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close < 0) return 'unclosed quote'
    let after = close + 1
    while (after < text.length && !isCellEnd(text[after]!, delimiter)) {
      if (text[after]!.trim() !== '') return 'stray quote'
      after++
    }
    return after
  }

  return {
    /** @param limit the range ends with the first record after this position */
    next(from: number, limit: number): IntactRange {
      let record = from
      let openings: number[] = []
      let at = from
      for (;;) {
        const quote = nextQuote(at)
        const lineEnd = nextLineEnd(Math.max(at, limit))
        if (quote > lineEnd) return { end: lineEnd + 1, broken: null }
        if (quote === Infinity) return { end: text.length, broken: null }
        const lineStart = text.slice(at, quote).lastIndexOf('\n') + 1
        if (lineStart > 0) [record, openings] = [at + lineStart, []]
        if (quote !== record && text[quote - 1] !== delimiter) {
          at = quote + 1
          continue
        }
        openings.push(quote)
        const cellEnd = brokenCells.get(quote) ?? findCellEnd(quote)
        if (typeof cellEnd !== 'number') {
          for (const opening of openings) brokenCells.set(opening, cellEnd)
          return { end: record, broken: { at: quote, kind: cellEnd } }
        }
        at = cellEnd
      }
    },
  }
}

function isCellEnd(character: string, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n'
}

/** Finds the next position of a character. The last result is reused for positions before it. */
function createFinder(text: string, character: string): (from: number) => number {
  let [searchedFrom, found] = [0, -1]
  return (from) => {
    if (from < searchedFrom || from > found) {
      const next = text.indexOf(character, from)
      ;[searchedFrom, found] = [from, next < 0 ? Infinity : next]
    }
    return found
  }
}
