export type Delimiter = ',' | ';' | '\t'

const SEPARATOR_LINE = /^sep=([,;\t])?[ \t]*(?:\n|$)/i

/**
 * Detects the delimiter: a first line `sep=;` (Excel) decides; else the most frequent delimiter in the header
 * outside quotes, or the comma.
 * `start`: where the header begins; `startLine`: its line.
 */
export function detectDelimiter(text: string): {
  readonly delimiter: Delimiter
  readonly start: number
  readonly startLine: number
} {
  const separatorLine = SEPARATOR_LINE.exec(text)
  if (separatorLine?.[1])
    return {
      delimiter: separatorLine[1] as Delimiter,
      start: separatorLine[0].length,
      startLine: 2,
    }
  let start = 0
  let startLine = 1
  while (text[start] === '\n') {
    start++
    startLine++
  }
  const counts = { ',': 0, ';': 0, '\t': 0 }
  let isQuoted = false
  for (let index = start; index < text.length; index++) {
    const mark = text[index]!
    if (mark === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (mark === '\n') break
    else if (mark === ',' || mark === ';' || mark === '\t') counts[mark]++
  }
  const delimiter = ([',', ';', '\t'] as const).reduce((best, mark) =>
    counts[mark] > counts[best] ? mark : best,
  )
  return { delimiter, start, startLine }
}
