import type { LineChartModel } from '../../charts/model/lineChart.ts'
import type { SvgNode } from '../../charts/svg/node.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { FollowUpStatus } from '../../model/records.ts'
import type { VerdictKind } from '../../trends/verdict.ts'
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

export interface ChapterHead {
  /** A valid anchor: ASCII letters, digits, `-` and `_`. */
  readonly id: string
  /** The last part of its route: `follow-up`, or the id of a right. */
  readonly part: string
  readonly title: LocalizedText
  /** Whether it needs no page of its own in print. */
  readonly runsOn?: boolean
}

export interface Chapter extends ChapterHead {
  readonly blocks: readonly Block[]
}

export interface Endnote {
  readonly number: number
  readonly source: LocalizedText
  /** '' or http(s). */
  readonly url: string
  /** Licence and indicators, as sentences. */
  readonly details: string
}

/** Text with one format. */
export interface Run {
  readonly text: string
  /** Set if the text is in another language than the document. */
  readonly lang?: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** A remark after the main text, such as who says so. */
  readonly quiet?: boolean
  /** Drawn before the text on a screen. The text says the same. */
  readonly icon?: { readonly verdict: VerdictKind } | { readonly state: FollowUpStatus }
  /** A URL with http, https or mailto. */
  readonly href?: string
  /** An anchor in the document. */
  readonly anchor?: string
  /** The page about it, for renderers that link to pages of the app instead of the anchor. */
  readonly page?: PageLink
}

export type PageLink =
  | { readonly kind: 'indicator'; readonly key: SeriesKey }
  | { readonly kind: 'recommendation'; readonly id: string }
  /** A link of a commentary as it was written: `#/en/2025/right/housing`. */
  | { readonly kind: 'route'; readonly href: string }

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
  /** The blocks up to the next heading of this level are one item of a list. */
  readonly item?: 'indicator' | 'recommendation'
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `intro` stays on the page of the block that follows it. */
  readonly variant: 'normal' | 'intro' | 'lead' | 'verdict' | 'quiet' | 'none'
  readonly content: Content
  /** Whether a screen may collapse it behind its first run. */
  readonly isFolded?: boolean
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
  /** Notes below the table, one line each. */
  readonly notes?: readonly Content[]
  /** Whether a screen may collapse it behind its caption. */
  readonly isFolded?: boolean
}

export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  /** `Figure 7`. */
  readonly label: string
  readonly caption: Content
  /** Each renderer draws it in its own size and colours. */
  readonly model: LineChartModel
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
