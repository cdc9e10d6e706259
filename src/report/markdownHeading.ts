/** The text of a Markdown heading within the given levels, without its hashes; null for any other line. */
export function headingWords(line: string, minLevel: number, maxLevel = minLevel): string | null {
  const level = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0
  if (level < minLevel || level > maxLevel) return null
  const words = line.slice(level).trim()
  let end = words.length
  while (end > 1 && words[end - 1] === '#') end--
  return words === '' ? null : words.slice(0, end).trimEnd()
}
