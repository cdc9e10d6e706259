import { SECTION_KINDS } from './commentaryHeadings.ts'
import {
  joinSections,
  splitCommentary,
  getSectionText,
  setSectionText,
} from './commentarySections.ts'

/** Joins two commentaries section by section; text that occurs in both is kept once. */
export function joinCommentaries(own: string, other: string, lang: string): string {
  const sections = splitCommentary(other)
  let joined = own
  for (const part of SECTION_KINDS) {
    const texts = sections
      .filter((section) => section.part === part)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '' && !getSectionText(joined, part).includes(text))
    if (texts.length === 0) continue
    const before = getSectionText(joined, part).trimEnd()
    joined = setSectionText(joined, part, [before, ...texts].filter(Boolean).join('\n\n'), lang)
  }
  const otherSections = sections.filter(
    (section) =>
      !(SECTION_KINDS as readonly string[]).includes(section.part) &&
      !joined.includes(section.text),
  )
  if (otherSections.length === 0) return joined
  const otherText = joinSections(otherSections).trim()
  return joined.trim() === '' ? `${otherText}\n` : `${joined.trimEnd()}\n\n${otherText}\n`
}
