import type { BaselineSummary } from '../baselineSummary.ts'
import type { LineChartModel } from '../../charts/model/lineChart.ts'
import type { FollowUpStatus } from '../../model/records.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { VerdictKind } from '../../trends/verdict.ts'

/**
 * A slide in one language as plain data: one message in its headline, and one body that shows it.
 * The page, the handout and PowerPoint are made from it. Text is plain; each renderer escapes it.
 */
export interface Slide {
  /** The same in every language, and stable while the report contains the item: `finding-smoking`. */
  readonly id: string
  readonly kind: SlideKind
  /** The context, such as the title of the right; null if there is none. */
  readonly eyebrow: LocalizedText | null
  /** The verdict of its figure, for icon and label. */
  readonly verdict: { readonly kind: VerdictKind; readonly label: string } | null
  /** The message as a sentence. */
  readonly headline: LocalizedText
  /** Certainty and the speaker's addition: whole sentences under the headline. */
  readonly aside: readonly LocalizedText[]
  readonly body: SlideBody
  /** The sources, one line each; empty if the slide makes no claim. */
  readonly sources: readonly LocalizedText[]
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
  | { readonly kind: 'lines'; readonly lines: readonly LocalizedText[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** The first cell of a row is its heading, the others are numbers. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly { readonly name: LocalizedText; readonly cells: readonly string[] }[]
    }
  /** Drawn by `slidePicture`; its text alternative is `model.alternative`. */
  | { readonly kind: 'chart'; readonly model: LineChartModel }
  /** The chart of the baseline with the figures of every right; drawn by `slidePicture`. */
  | { readonly kind: 'baseline'; readonly picture: BaselineSummary }

export interface ListItem {
  /** The symbol before it: of a verdict, of a state, or of a line in the charts. */
  readonly mark: ItemMark | null
  /** Shown first and in bold; null for a plain line. */
  readonly name: LocalizedText | null
  readonly text: LocalizedText
}

export type ItemMark =
  | { readonly kind: 'verdict'; readonly verdict: VerdictKind }
  | { readonly kind: 'state'; readonly state: FollowUpStatus }
  | { readonly kind: 'line'; readonly line: 'baseline' | 'band' | 'break' }

/** Speaker notes: `Questions that may come`, with the questions as `asked`. */
export interface NoteSection {
  readonly heading: string
  readonly lines: readonly NoteLine[]
}

export interface NoteLine {
  /** Shown first and in bold: a question, or the name of a method; null for a plain line. */
  readonly lead: string | null
  readonly content: LocalizedText
}

/** All text of a slide except notes, in reading order, for screen readers and search. */
export function listSlideTexts(slide: Slide): readonly string[] {
  const { eyebrow, verdict, headline, aside, body, sources } = slide
  return [
    ...(eyebrow ? [eyebrow.text] : []),
    ...(verdict ? [verdict.label] : []),
    headline.text,
    ...aside.map(({ text }) => text),
    ...listBodyTexts(body),
    ...sources.map(({ text }) => text),
  ]
}

function listBodyTexts(body: SlideBody): readonly string[] {
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
