/** Upper estimates of character widths in em, sans-serif: layout comes before any font has loaded. */
const NARROW = /[ijlI.,:;'|!()[\] \u00a0]/
const WIDE = /[mwMW%@—]/
const CAPITAL = /[A-ZÆØÅÄÖÜ&+=<>]/

function measureCharacter(character: string): number {
  if (NARROW.test(character)) return 0.3
  if (WIDE.test(character)) return 0.9
  if (CAPITAL.test(character)) return 0.7
  return character.charCodeAt(0) > 0x2e80 ? 1 : 0.56
}

/** The approximate width of a line of text, in pixels. */
export function measureText(text: string, size: number, bold = false): number {
  let width = 0
  for (const character of text) width += measureCharacter(character)
  return width * size * (bold ? 1.08 : 1)
}

/** Wraps a text to a width; a single word that is too long remains whole. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && measureText(`${line} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The narrowest column in which a text has at most that many lines and no word is cut, in pixels. */
export function getMinWidth(text: string, lines: number, size: number): number {
  const words = text.split(' ')
  const longest = Math.max(...words.map((word) => measureText(word, size)))
  const runs = words.flatMap((_, start) =>
    words.slice(start).map((__, more) => words.slice(start, start + more + 1).join(' ')),
  )
  const widths = runs.map((run) => measureText(run, size)).filter((one) => one >= longest)
  return Math.min(...widths.filter((one) => wrapText(text, one, size).length <= lines))
}
