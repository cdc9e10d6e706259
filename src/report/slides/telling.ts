import type { Dataset } from '../../model/dataset.ts'
import type { LocalText, Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'
import type { Report } from '../report.ts'
import type { NoteLine, NoteSection, Slide } from './slide.ts'

/** The input of every slide. */
export interface SlideTelling {
  /** The dataset that the report was built from. */
  readonly dataset: Dataset
  readonly report: Report
  readonly words: Words
}

/** A slide without its id, which comes from the outline. */
export type ToldSlide = Omit<Slide, 'id'>

/** Text in the language of the slides. */
export function own({ words }: SlideTelling, text: string): Said {
  return { text, lang: words.lang }
}

export function line(said: Said, lead: string | null = null): NoteLine {
  return { lead, said }
}

/** A section of notes; empty if it has no text. */
export function section(heading: string, lines: readonly NoteLine[]): readonly NoteSection[] {
  const filled = lines.filter(({ said }) => said.text !== '')
  return filled.length === 0 ? [] : [{ heading, lines: filled }]
}

/** The first sentence of a package text. */
export function firstSentence({ words }: SlideTelling, text: LocalText): Said {
  const said = words.text(text)
  const segments = new Intl.Segmenter(said.lang, { granularity: 'sentence' }).segment(said.text)
  const [first] = segments
  return { ...said, text: first?.segment.trim() ?? '' }
}

/** Titles of rights are in the slides' language or in the primary language of the package. */
export function rightTitle({ report, words }: SlideTelling, id: string): Said {
  const found = report.rights.find(({ right }) => right.id === id)
  return found ? words.text(found.right.title) : { text: id, lang: words.lang }
}
