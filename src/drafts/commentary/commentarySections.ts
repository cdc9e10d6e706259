import { classifyHeading, parseHeading, type CommentaryPart } from '../../model/commentary.ts'
import { SECTION_KINDS, getCommentaryHeading, type SectionKind } from './commentaryHeadings.ts'

/** A section of a commentary file: a `##` heading and the text below it. */
export interface CommentarySection {
  readonly part: CommentaryPart
  /** The heading line as written; '' for the text before the first heading. */
  readonly heading: string
  /** The text without the blank lines that separate it from the headings. */
  readonly text: string
  /** The line ends before and after the text: with them the file can be restored exactly. */
  readonly before: string
  readonly after: string
}

const HEADING_LINE = /^##\s+\S/

/** Splits a commentary into sections; `joinSections` restores the exact text. */
export function splitCommentary(markdown: string): readonly CommentarySection[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of splitLines(markdown))
    if (HEADING_LINE.test(line)) sections.push({ heading: line, lines: [] })
    else sections.at(-1)!.lines.push(line)
  return sections
    .map(({ heading, lines }) => createSection(heading, lines.join('')))
    .filter(({ heading, text, before, after }) => heading + text + before + after !== '')
}

/** The lines, including their line ends. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/**
 * One blank line separates a text from its heading and one from the next heading. Further blank lines belong to
 * the text.
 */
function createSection(heading: string, body: string): CommentarySection {
  const before = heading === '' ? '' : (/^\r?\n/.exec(body)?.[0] ?? '')
  const rest = body.slice(before.length)
  const after = /(?:\r?\n){1,2}$/.exec(rest)?.[0] ?? ''
  const text = rest.slice(0, rest.length - after.length)
  const part = classifyHeading(parseHeading(heading, 2) ?? '')
  return { part, heading, text, before, after }
}

export function joinSections(sections: readonly CommentarySection[]): string {
  return sections
    .map((section) => section.heading + section.before + section.text + section.after)
    .join('')
}

/** The text of a section; '' if the commentary has no such section. */
export function getSectionText(markdown: string, part: SectionKind): string {
  return splitCommentary(markdown).find((section) => section.part === part)?.text ?? ''
}

/**
 * Replaces the text of one section and keeps everything else. A missing section is inserted at its place in the
 * order. A heading of level 1 or 2 within the text would begin a new section, so it becomes level 3.
 */
export function setSectionText(
  markdown: string,
  part: SectionKind,
  text: string,
  lang: string,
): string {
  const sections = splitCommentary(markdown)
  const body = text.replace(/^#{1,2}(?=\s+\S)/gm, '###')
  const at = sections.findIndex((section) => section.part === part)
  if (at >= 0) return joinSections(sections.with(at, setText(sections[at]!, body)))
  if (body === '') return markdown
  const heading = `## ${getCommentaryHeading(part, lang)}\n`
  const newSection = setText({ part, heading, before: '\n', text: '', after: '\n\n' }, body)
  const insertAt = findInsertPosition(part, sections)
  const earlier = sections.slice(0, insertAt)
  const separated = earlier.map((section, index) =>
    index === insertAt - 1 ? setText(section, section.text) : section,
  )
  return `${joinSections([...separated, newSection, ...sections.slice(insertAt)]).trimEnd()}\n`
}

function findInsertPosition(part: SectionKind, sections: readonly CommentarySection[]): number {
  const later: readonly CommentaryPart[] = SECTION_KINDS.slice(SECTION_KINDS.indexOf(part) + 1)
  const next = sections.findIndex((section) => later.includes(section.part))
  return next < 0 ? sections.length : next
}

/** A section with a new text, separated from both headings by a blank line. */
function setText(section: CommentarySection, text: string): CommentarySection {
  const heading =
    section.heading === '' || section.heading.endsWith('\n')
      ? section.heading
      : `${section.heading}\n`
  const before = section.heading === '' ? '' : section.before || '\n'
  return { ...section, heading, before, text, after: isGap(section.after) ? section.after : '\n\n' }
}

function isGap(after: string): boolean {
  return after.split('\n').length > 2
}

/** The text for a file, without headings of empty sections; '' if all are empty. */
export function formatCommentaryFile(markdown: string): string {
  const sections = splitCommentary(markdown)
  const nonEmpty = sections.filter(({ heading, text }) => heading === '' || text.trim() !== '')
  if (nonEmpty.every(({ text }) => text.trim() === '')) return ''
  return `${joinSections(nonEmpty).trimEnd()}\n`
}
