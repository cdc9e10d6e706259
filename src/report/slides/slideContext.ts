import type { Dataset } from '../../model/dataset.ts'
import type { LanguageMap, LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { Report } from '../report.ts'
import type { NoteLine, NoteSection, Slide } from './slide.ts'

/** The input of every slide. */
export interface SlideContext {
  /** The dataset that the report was built from. */
  readonly dataset: Dataset
  readonly report: Report
  readonly translator: Translator
}

/** A slide without its id, which comes from the outline. */
export type SlideContent = Omit<Slide, 'id'>

/** Text in the language of the slides. */
export function toLocalizedText({ translator }: SlideContext, text: string): LocalizedText {
  return { text, lang: translator.lang }
}

export function noteLine(content: LocalizedText, lead: string | null = null): NoteLine {
  return { lead, content }
}

/** A section of notes; empty if it has no text. */
export function noteSections(heading: string, lines: readonly NoteLine[]): readonly NoteSection[] {
  const filled = lines.filter(({ content }) => content.text !== '')
  return filled.length === 0 ? [] : [{ heading, lines: filled }]
}

/** The first sentence of a package text. */
export function getFirstSentence({ translator }: SlideContext, text: LanguageMap): LocalizedText {
  const localizedText = translator.localize(text)
  const segments = new Intl.Segmenter(localizedText.lang, { granularity: 'sentence' }).segment(
    localizedText.text,
  )
  const [first] = segments
  return { ...localizedText, text: first?.segment.trim() ?? '' }
}

/** Titles of rights are in the slides' language or in the primary language of the package. */
export function getRightTitle({ report, translator }: SlideContext, id: string): LocalizedText {
  const found = report.rights.find(({ right }) => right.id === id)
  return found ? translator.localize(found.right.title) : { text: id, lang: translator.lang }
}
