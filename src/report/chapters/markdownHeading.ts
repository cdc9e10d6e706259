/** The text of a Markdown heading within the given levels, without its hashes; null for any other line. */
export function parseHeading(line: string, minLevel: number, maxLevel = minLevel): string | null {
  const level = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0
  if (level < minLevel || level > maxLevel) return null
  const text = line.slice(level).trim()
  let end = text.length
  while (end > 1 && text[end - 1] === '#') end--
  return text === '' ? null : text.slice(0, end).trimEnd()
}
