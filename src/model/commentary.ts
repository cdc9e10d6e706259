/** The sections that working groups are asked for, and all others. */
export type CommentaryPart = 'what the figures mean' | 'challenges' | 'good practice' | 'other'

/** How headings of working groups begin, in the languages of the app. */
const HEADING_PATTERNS: readonly (readonly [CommentaryPart, RegExp])[] = [
  ['challenges', /^(challenge|utfordring|herausforderung)/i],
  ['good practice', /^(good practice|god praksis|gode eksempler|gute praxis|gute beispiele)/i],
  ['what the figures mean', /^(what the figures|hva tallene|det tallene|was die zahlen)/i],
]

/** The section that a heading of a commentary begins, by its text. */
export function classifyHeading(heading: string): CommentaryPart {
  return HEADING_PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'other'
}

/** The text of a Markdown heading of one of the levels, without hashes; null for a line that is none. */
export function parseHeading(line: string, minLevel: number, maxLevel = minLevel): string | null {
  const level = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0
  if (level < minLevel || level > maxLevel) return null
  const text = line.slice(level).trim()
  let end = text.length
  while (end > 1 && text[end - 1] === '#') end--
  return text === '' ? null : text.slice(0, end).trimEnd()
}
