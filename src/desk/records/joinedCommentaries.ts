import { ASKED_PARTS } from './commentaryHeadings.ts'
import { joinCommentary, splitCommentary, textOfPart, withPart } from './commentaryText.ts'

/** Joins two commentaries section by section; text that occurs in both is kept once. */
export function joinedCommentaries(own: string, other: string, lang: string): string {
  const stretches = splitCommentary(other)
  let joined = own
  for (const part of ASKED_PARTS) {
    const texts = stretches
      .filter((one) => one.part === part)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '' && !textOfPart(joined, part).includes(text))
    if (texts.length === 0) continue
    const before = textOfPart(joined, part).trimEnd()
    joined = withPart(joined, part, [before, ...texts].filter(Boolean).join('\n\n'), lang)
  }
  const further = stretches.filter(
    (one) => !(ASKED_PARTS as readonly string[]).includes(one.part) && !joined.includes(one.text),
  )
  if (further.length === 0) return joined
  const end = joinCommentary(further).trim()
  return joined.trim() === '' ? `${end}\n` : `${joined.trimEnd()}\n\n${end}\n`
}
