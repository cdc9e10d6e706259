import type { Delimiter } from './delimiter.ts'

interface BrokenQuote {
  /** Where the quote stands that opens the broken cell. */
  readonly at: number
  readonly kind: 'unclosed quote' | 'stray quote'
}

/** Whole records, up to `end`; there the record with the broken quote begins, if there is one. */
interface Stretch {
  readonly end: number
  readonly broken: BrokenQuote | null
}

/**
 * Finds the records whose quotes are broken: a quote that opens a cell and never closes, or one
 * inside a quoted cell that neither is doubled nor ends it. Looks at every character a fixed number
 * of times, however many quotes are broken: the work grows with the length of the text.
 */
export function brokenQuotes(text: string, delimiter: Delimiter) {
  const nextQuote = finder(text, '"')
  const nextLineEnd = finder(text, '\n')
  /** Quotes that open a cell of a record already found to be broken, with what breaks it. */
  const condemned = new Map<number, BrokenQuote['kind']>()

  /** The kind of fault of the cell that opens at a quote, or the place behind the cell. */
  const closing = (opening: number): number | BrokenQuote['kind'] => {
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
    /** @param limit behind which the stretch ends with the next record */
    next(from: number, limit: number): Stretch {
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
        const found = condemned.get(quote) ?? closing(quote)
        if (typeof found !== 'number') {
          for (const opening of openings) condemned.set(opening, found)
          return { end: record, broken: { at: quote, kind: found } }
        }
        at = found
      }
    },
  }
}

function isCellEnd(character: string, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n'
}

/** Where a character stands next; what was searched once for a place is known for the places behind it. */
function finder(text: string, character: string): (from: number) => number {
  let [asked, found] = [0, -1]
  return (from) => {
    if (from < asked || from > found) {
      const next = text.indexOf(character, from)
      ;[asked, found] = [from, next < 0 ? Infinity : next]
    }
    return found
  }
}
