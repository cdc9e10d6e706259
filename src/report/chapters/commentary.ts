import type { Records } from '../../model/records.ts'
import { findCommentaries } from '../../model/recordsAt.ts'
import { classifyHeading, parseHeading, type CommentaryPart } from '../../model/commentary.ts'

/** A section of a commentary: a `##` heading and the Markdown up to the next one. */
export interface CommentarySection {
  readonly part: CommentaryPart
  /** The group's own heading; '' for text before the first heading. */
  readonly heading: string
  readonly markdown: string
}

export interface ReportedCommentary {
  readonly lang: string
  readonly sections: readonly CommentarySection[]
}

/** Splits Markdown at its `##` headings. Omits a `#` title: the chapter has its own. */
export function splitSections(text: string): readonly CommentarySection[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of text.split(/\r?\n/)) {
    const heading = parseHeading(line, 2)
    if (heading !== null) sections.push({ heading, lines: [] })
    else if (!/^#\s/.test(line)) sections.at(-1)!.lines.push(line)
  }
  return sections
    .map(({ heading, lines }) => ({
      part: classifyHeading(heading),
      heading,
      markdown: lines.join('\n').trim(),
    }))
    .filter(({ markdown }) => markdown !== '')
}

/** The commentary on a right for an edition, in each language that the group wrote, sorted by language. */
export function collectCommentary(
  records: Records,
  right: string,
  edition: number,
): readonly ReportedCommentary[] {
  return findCommentaries(records, right, edition)
    .map(({ lang, markdown }) => ({ lang, sections: splitSections(markdown) }))
    .filter(({ sections }) => sections.length > 0)
    .toSorted((a, b) => (a.lang < b.lang ? -1 : 1))
}
