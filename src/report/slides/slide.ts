import type { LineChartModel } from '../../charts/model/lineChart.ts'
import type { FollowUpStatus } from '../../model/records.ts'
import type { Said } from '../../model/text.ts'
import type { Standing } from '../../trends/standing.ts'
import type { VerdictKind } from '../../trends/verdict.ts'

/**
 * A slide in one language as plain data: one message, said in its headline, and one thing that shows
 * it. The page, the handout and PowerPoint are made from it; text is text, each escapes it by its rules.
 */
export interface Slide {
  /** The same in every language and as long as the report has the thing: `finding-smoking`. */
  readonly id: string
  readonly kind: SlideKind
  /** What it belongs to, such as the title of the right; null where it stands for itself. */
  readonly eyebrow: Said | null
  /** The verdict of the figure that it shows, for its mark and word. */
  readonly verdict: { readonly kind: VerdictKind; readonly label: string } | null
  /** The message as a sentence. */
  readonly headline: Said
  /** How sure that is, and what the speaker added: whole sentences under the headline. */
  readonly aside: readonly Said[]
  readonly body: SlideBody
  /** Where it comes from, one line each; empty where nothing is claimed. */
  readonly sources: readonly Said[]
  readonly notes: readonly NoteSection[]
}

type SlideKind =
  | 'title'
  | 'reading'
  | 'glance'
  | 'right'
  | 'finding'
  | 'recommendations'
  | 'recommendation'
  | 'part'
  | 'sources'

export type SlideBody =
  | { readonly kind: 'nothing' }
  /** Lines in large type, such as the edition under the title. */
  | { readonly kind: 'lines'; readonly lines: readonly Said[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** The first cell of a row is its heading, the others are numbers. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly { readonly name: Said; readonly cells: readonly string[] }[]
    }
  /** Drawn by `slidePicture`; its words are `model.alternative`. */
  | { readonly kind: 'chart'; readonly model: LineChartModel }
  /** The line of the baseline with every right's figures along it; drawn by `slidePicture`. */
  | { readonly kind: 'baseline'; readonly picture: BaselineAtGlance }

export interface ListItem {
  /** The shape that stands before it: of a verdict, of a state, or of a line in the charts. */
  readonly mark: ItemMark | null
  /** Said first and in bold; null for a plain line. */
  readonly name: Said | null
  readonly text: Said
}

export type ItemMark =
  | { readonly kind: 'verdict'; readonly verdict: VerdictKind }
  | { readonly kind: 'state'; readonly state: FollowUpStatus }
  | { readonly kind: 'line'; readonly line: 'baseline' | 'band' | 'break' }

/** What the picture of the baseline shows, without pixels. */
export interface BaselineAtGlance {
  /** What the picture is called, and what it shows in words. */
  readonly title: string
  readonly alternative: string
  /** Beside the line: `2016`. */
  readonly baseline: string
  readonly places: Readonly<Record<'above' | 'below' | 'undirected' | 'beside', string>>
  readonly rights: readonly {
    readonly title: Said
    readonly standings: Readonly<Record<Standing, number>>
    /** How many of the undirected are lower; the others are higher. */
    readonly lower: number
  }[]
}

/** What the speaker has at hand: `Questions that may come`, with the questions as `asked`. */
export interface NoteSection {
  readonly heading: string
  readonly lines: readonly NoteLine[]
}

export interface NoteLine {
  /** Said first and in bold: a question, or the name of a method; null for a plain line. */
  readonly lead: string | null
  readonly said: Said
}

/** All words of a slide in the order of reading, its notes left out: for a screen reader and for search. */
export function wordsOfSlide(slide: Slide): readonly string[] {
  const { eyebrow, verdict, headline, aside, body, sources } = slide
  return [
    ...(eyebrow ? [eyebrow.text] : []),
    ...(verdict ? [verdict.label] : []),
    headline.text,
    ...aside.map(({ text }) => text),
    ...wordsOfBody(body),
    ...sources.map(({ text }) => text),
  ]
}

function wordsOfBody(body: SlideBody): readonly string[] {
  switch (body.kind) {
    case 'nothing':
      return []
    case 'lines':
      return body.lines.map(({ text }) => text)
    case 'list':
      return body.items.flatMap(({ name, text }) => [...(name ? [name.text] : []), text.text])
    case 'table':
      return [body.caption, ...body.head, ...body.rows.flatMap((r) => [r.name.text, ...r.cells])]
    case 'chart':
      return [body.model.alternative]
    case 'baseline':
      return [body.picture.alternative]
  }
}
