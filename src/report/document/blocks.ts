import type { SvgNode } from '../../charts/svg/node.ts'
import type { LocalizedText } from '../../model/languageMap.ts'

/**
 * The report in one language as a sequence of blocks: the common source of page, print, Word and
 * HTML. Text is plain; each renderer escapes it.
 */
export interface ReportDocument {
  readonly lang: string
  /** The plain-language version, with tighter layout: one right fits on a page. */
  readonly isShort: boolean
  /** Title of the whole report with city and edition; also the running title. */
  readonly title: string
  readonly cover: Cover
  readonly chapters: readonly Chapter[]
  /** Numbered from 1 in the order of first citation. */
  readonly notes: readonly Endnote[]
  readonly labels: Labels
}

/** Labels that renderers add to the content. */
export interface Labels {
  readonly contents: string
  readonly figures: string
  readonly notes: string
  /** Shown if Word prints the endnotes below. */
  readonly notesFollow: string
  /** The accessible name of a citation: `Source 7`. */
  readonly note: (number: number) => string
}

export interface Cover {
  readonly city: LocalizedText
  readonly title: string
  readonly lines: readonly Content[]
  readonly picture: SvgNode
  readonly alternative: string
}

export interface Chapter {
  /** A valid anchor: ASCII letters, digits, `-` and `_`. */
  readonly id: string
  readonly title: LocalizedText
  readonly blocks: readonly Block[]
}

export interface Endnote {
  readonly number: number
  readonly source: LocalizedText
  /** '' or http(s). */
  readonly url: string
  readonly licence: string
}

/** Text with one format. */
export interface Run {
  readonly text: string
  /** Set if the text is in another language than the document. */
  readonly lang?: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** A URL with http, https or mailto. */
  readonly href?: string
  /** An anchor in the document. */
  readonly to?: string
  /** The id of the recommendation to which the text links, in renderers with pages. */
  readonly recommendation?: string
}

/** A reference to an endnote. */
export interface Citation {
  readonly note: number
}

export type Content = readonly (Run | Citation)[]

export interface Heading {
  readonly kind: 'heading'
  /** The title of a chapter has level 1. */
  readonly level: 2 | 3 | 4
  readonly id: string
  readonly content: Content
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `intro` stays on the page of the block that follows it. */
  readonly look: 'normal' | 'intro' | 'lead' | 'verdict' | 'quiet'
  readonly content: Content
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Content[]
}

export type TableRow =
  | { readonly kind: 'row'; readonly cells: readonly Content[]; readonly strong?: boolean }
  /** One sentence across the whole table, such as a break in the series. */
  | { readonly kind: 'across'; readonly content: Content }

export interface Table {
  readonly kind: 'table'
  readonly caption: Content
  readonly head: readonly Content[]
  /** The first cell of each row is its heading. */
  readonly rows: readonly TableRow[]
  /** Column widths in percent if the cells contain sentences; null for figures. */
  readonly widths: readonly number[] | null
}

export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  /** `Figure 7`. */
  readonly label: string
  readonly caption: Content
  /** With literal colours. */
  readonly picture: SvgNode
  readonly alternative: string
}

export type Block = Heading | Paragraph | List | Table | Figure

export function isCitation(run: Run | Citation): run is Citation {
  return 'note' in run
}

/** An id as an anchor that every output format and PDF viewer accepts. */
export function toAnchor(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)
}

/** The text of a content without its citations. */
export function toPlainText(content: Content): string {
  return content.map((run) => (isCitation(run) ? '' : run.text)).join('')
}

/** All anchors of a document. */
export function listAnchors(document: ReportDocument): ReadonlySet<string> {
  return new Set(
    document.chapters.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => ('id' in block ? [block.id] : [])),
    ]),
  )
}

/** All figures of a document in order. */
export function listFigures(document: ReportDocument): readonly Figure[] {
  return document.chapters.flatMap(({ blocks }) =>
    blocks.filter((block): block is Figure => block.kind === 'figure'),
  )
}
