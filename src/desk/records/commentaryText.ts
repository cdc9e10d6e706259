import { sectionsOf, type CommentaryPart } from '../../report/commentary.ts'
import { ASKED_PARTS, commentaryHeading, type AskedPart } from './commentaryHeadings.ts'

/** A section of a commentary file: a `##` heading and the text below it. */
export interface CommentaryStretch {
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

/** Splits a commentary into sections; `joinCommentary` restores the exact text. */
export function splitCommentary(markdown: string): readonly CommentaryStretch[] {
  const stretches: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of linesOf(markdown))
    if (HEADING_LINE.test(line)) stretches.push({ heading: line, lines: [] })
    else stretches.at(-1)!.lines.push(line)
  return stretches
    .map(({ heading, lines }) => stretchOf(heading, lines.join('')))
    .filter(({ heading, text, before, after }) => heading + text + before + after !== '')
}

/** The lines, including their line ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/**
 * One blank line separates a text from its heading and one from the next heading. Further blank lines belong to
 * the text.
 */
function stretchOf(heading: string, body: string): CommentaryStretch {
  const before = heading === '' ? '' : (/^\r?\n/.exec(body)?.[0] ?? '')
  const rest = body.slice(before.length)
  const after = /(?:\r?\n){1,2}$/.exec(rest)?.[0] ?? ''
  const text = rest.slice(0, rest.length - after.length)
  return { part: partOfHeading(heading), heading, text, before, after }
}

function partOfHeading(heading: string): CommentaryPart {
  return sectionsOf(`${heading}\n.`)[0]?.part ?? 'other'
}

export function joinCommentary(stretches: readonly CommentaryStretch[]): string {
  return stretches.map((one) => one.heading + one.before + one.text + one.after).join('')
}

/** The text of a section; '' if the commentary has no such section. */
export function textOfPart(markdown: string, part: AskedPart): string {
  return splitCommentary(markdown).find((one) => one.part === part)?.text ?? ''
}

/**
 * Replaces the text of one section and keeps everything else. A missing section is inserted at its place in the
 * order. A heading of level 1 or 2 within the text would begin a new section, so it becomes level 3.
 */
export function withPart(markdown: string, part: AskedPart, text: string, lang: string): string {
  const stretches = splitCommentary(markdown)
  const body = text.replace(/^#{1,2}(?=\s+\S)/gm, '###')
  const at = stretches.findIndex((one) => one.part === part)
  if (at >= 0) return joinCommentary(stretches.with(at, clear(stretches[at]!, body)))
  if (body === '') return markdown
  const heading = `## ${commentaryHeading(part, lang)}\n`
  const fresh = clear({ part, heading, before: '\n', text: '', after: '\n\n' }, body)
  const place = placeOf(part, stretches)
  const earlier = stretches.slice(0, place)
  const parted = earlier.map((one, index) => (index === place - 1 ? clear(one, one.text) : one))
  return `${joinCommentary([...parted, fresh, ...stretches.slice(place)]).trimEnd()}\n`
}

function placeOf(part: AskedPart, stretches: readonly CommentaryStretch[]): number {
  const later: readonly CommentaryPart[] = ASKED_PARTS.slice(ASKED_PARTS.indexOf(part) + 1)
  const next = stretches.findIndex((one) => later.includes(one.part))
  return next < 0 ? stretches.length : next
}

/** A section with a new text, separated from both headings by a blank line. */
function clear(one: CommentaryStretch, text: string): CommentaryStretch {
  const heading =
    one.heading === '' || one.heading.endsWith('\n') ? one.heading : `${one.heading}\n`
  const before = one.heading === '' ? '' : one.before || '\n'
  return { ...one, heading, before, text, after: isGap(one.after) ? one.after : '\n\n' }
}

function isGap(after: string): boolean {
  return after.split('\n').length > 2
}

/** The text for a file, without headings of empty sections; '' if all are empty. */
export function commentaryFileText(markdown: string): string {
  const stretches = splitCommentary(markdown)
  const said = stretches.filter(({ heading, text }) => heading === '' || text.trim() !== '')
  if (said.every(({ text }) => text.trim() === '')) return ''
  return `${joinCommentary(said).trimEnd()}\n`
}
