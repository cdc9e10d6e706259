import type { Records } from '../../model/records.ts'
import { findCommentaries } from '../../model/recordsAt.ts'
import { parseHeading } from './markdownHeading.ts'

export const COMMENTARY_PARTS = [
  'what the figures mean',
  'challenges',
  'good practice',
  'other',
] as const
export type CommentaryPart = (typeof COMMENTARY_PARTS)[number]

/** A part of what a working group wrote: a `##` heading and the Markdown up to the next one. */
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

/** The beginnings of the headings that working groups use, in the languages of the app. */
const HEADING_PATTERNS: readonly (readonly [CommentaryPart, RegExp])[] = [
  ['challenges', /^(challenge|utfordring|herausforderung)/i],
  ['good practice', /^(good practice|god praksis|gode eksempler|gute praxis|gute beispiele)/i],
  ['what the figures mean', /^(what the figures|hva tallene|det tallene|was die zahlen)/i],
]

function classifyHeading(heading: string): CommentaryPart {
  return HEADING_PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'other'
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
