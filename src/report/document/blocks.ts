import type { SvgNode } from '../../charts/svg/node.ts'
import type { Said } from '../../model/text.ts'

/**
 * The report in one language as a sequence of blocks: what paper, Word and the archive copy have in
 * common, before any of them has a tag or a page. Text is text: each face escapes it by its rules.
 */
export interface ReportDocument {
  readonly lang: string
  /** The version in plain language, which is set closer: a right on a page. */
  readonly isShort: boolean
  /** Of the whole report with city and edition; also the running title. */
  readonly title: string
  readonly cover: Cover
  readonly chapters: readonly Chapter[]
  /** Numbered from 1 in the order in which the text first cites them. */
  readonly notes: readonly Endnote[]
  readonly furniture: Furniture
}

/** Words that a face needs for what it adds itself. */
export interface Furniture {
  readonly contents: string
  readonly figures: string
  readonly notes: string
  /** Said where Word prints the endnotes itself, below. */
  readonly notesFollow: string
  /** `Source 7`: what the mark of a note is called. */
  readonly note: (number: number) => string
}

export interface Cover {
  readonly city: Said
  readonly title: string
  readonly lines: readonly Content[]
  readonly picture: SvgNode
  readonly alternative: string
}

export interface Chapter {
  /** Good as an anchor: ASCII letters, digits, `-` and `_`. */
  readonly id: string
  readonly title: Said
  readonly blocks: readonly Block[]
}

export interface Endnote {
  readonly number: number
  readonly source: Said
  /** '' or http(s). */
  readonly url: string
  readonly licence: string
}

/** Words of one look. */
export interface Run {
  readonly text: string
  /** Where the words are in another language than the document. */
  readonly lang?: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** An address on the web: http, https or mailto. */
  readonly href?: string
  /** An anchor in the document. */
  readonly to?: string
  /** The id of the recommendation whose page the words lead to, where there are pages. */
  readonly recommendation?: string
}

/** A mark that leads to an endnote. */
export interface Citation {
  readonly note: number
}

export type Content = readonly (Run | Citation)[]

export interface Heading {
  readonly kind: 'heading'
  /** The title of a chapter is level 1. */
  readonly level: 2 | 3 | 4
  readonly id: string
  readonly content: Content
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `intro` stays with what follows it. */
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
  /** How wide each column is in per cent where the cells hold sentences; null where figures. */
  readonly widths: readonly number[] | null
}

export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  /** `Figure 7`. */
  readonly label: string
  readonly caption: Content
  /** Painted with literal colours. */
  readonly picture: SvgNode
  readonly alternative: string
}

export type Block = Heading | Paragraph | List | Table | Figure

export function isCitation(run: Run | Citation): run is Citation {
  return 'note' in run
}

/** An id as an anchor that every face and every reader of PDF takes. */
export function anchorOf(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)
}

/** All words of a content without its marks. */
export function plainText(content: Content): string {
  return content.map((run) => (isCitation(run) ? '' : run.text)).join('')
}

/** Every anchor of a document that a link may lead to. */
export function anchorsIn(document: ReportDocument): ReadonlySet<string> {
  return new Set(
    document.chapters.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => ('id' in block ? [block.id] : [])),
    ]),
  )
}

/** The figures of a document in their order. */
export function figuresOf(document: ReportDocument): readonly Figure[] {
  return document.chapters.flatMap(({ blocks }) =>
    blocks.filter((block): block is Figure => block.kind === 'figure'),
  )
}
