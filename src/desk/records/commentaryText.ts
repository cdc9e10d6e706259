import { sectionsOf, type CommentaryPart } from '../../report/commentary.ts'
import { ASKED_PARTS, commentaryHeading, type AskedPart } from './commentaryHeadings.ts'

/** A stretch of a commentary file: a `##` heading and what stands below it. */
export interface CommentaryStretch {
  readonly part: CommentaryPart
  /** The line of the heading as it is written; '' for what stands before the first one. */
  readonly heading: string
  /** The text below, without the blank lines that part it from the headings. */
  readonly text: string
  /** The line ends before and after the text, so that a file comes back with every character. */
  readonly before: string
  readonly after: string
}

const HEADING_LINE = /^##\s+\S/

/** A commentary in stretches; `joinCommentary` gives back the very same text. */
export function splitCommentary(markdown: string): readonly CommentaryStretch[] {
  const stretches: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of linesOf(markdown))
    if (HEADING_LINE.test(line)) stretches.push({ heading: line, lines: [] })
    else stretches.at(-1)!.lines.push(line)
  return stretches
    .map(({ heading, lines }) => stretchOf(heading, lines.join('')))
    .filter(({ heading, text, before, after }) => heading + text + before + after !== '')
}

/** The lines with their line ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/**
 * One blank line parts a text from its heading and another from the next heading. What a writer
 * has typed beyond those belongs to the text, also where it is a line end.
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

/** What stands in a part; '' where the commentary has none. */
export function textOfPart(markdown: string, part: AskedPart): string {
  return splitCommentary(markdown).find((one) => one.part === part)?.text ?? ''
}

/**
 * The commentary with another text in one of the parts, everything else as it was. A part that is
 * not there yet is put where it belongs among the three. A heading of the first two levels inside
 * the text would begin a part of its own, so it is made one of the third.
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

/** A stretch with a text that a blank line parts from the headings on both sides. */
function clear(one: CommentaryStretch, text: string): CommentaryStretch {
  const heading =
    one.heading === '' || one.heading.endsWith('\n') ? one.heading : `${one.heading}\n`
  const before = one.heading === '' ? '' : one.before || '\n'
  return { ...one, heading, before, text, after: isGap(one.after) ? one.after : '\n\n' }
}

function isGap(after: string): boolean {
  return after.split('\n').length > 2
}

/** As a file: without headings that nothing stands below; '' where nothing is said at all. */
export function commentaryFileText(markdown: string): string {
  const stretches = splitCommentary(markdown)
  const said = stretches.filter(({ heading, text }) => heading === '' || text.trim() !== '')
  if (said.every(({ text }) => text.trim() === '')) return ''
  return `${joinCommentary(said).trimEnd()}\n`
}
