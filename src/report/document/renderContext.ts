import type { Dataset } from '../../model/dataset.ts'
import type { LanguageMap, LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { Report } from '../report.ts'
import type { Block, Content, Heading, Paragraph, Run } from './blocks.ts'
import type { Endnotes } from './endnotes.ts'

/** The input of every chapter of the document. */
export interface RenderContext {
  readonly dataset: Dataset
  readonly report: Report
  readonly translator: Translator
  readonly notes: Endnotes
  /** Ids of the figures in order; grows as charts are added. */
  readonly figures: string[]
  /** Anchors that links of the commentary may lead to. */
  readonly anchors: ReadonlySet<string>
}

export function run(text: string): Run {
  return { text }
}

/** Package text, marked if it is in another language than the document. */
export function toRun(localizedText: LocalizedText, lang: string): Run {
  return localizedText.lang === lang
    ? { text: localizedText.text }
    : { text: localizedText.text, lang: localizedText.lang }
}

/** A package text as a run; may be ''. */
export function localizedRun({ translator }: RenderContext, text: LanguageMap): Run {
  return toRun(translator.localize(text), translator.lang)
}

export function strong(text: string): Run {
  return { text, strong: true }
}

export function heading(level: Heading['level'], id: string, content: Content): Heading {
  return { kind: 'heading', level, id, content }
}

export function paragraph(content: Content, look: Paragraph['look'] = 'normal'): Paragraph {
  return { kind: 'paragraph', look, content }
}

/** A paragraph of a package text; empty if the package has none. */
export function localizedParagraph(
  context: RenderContext,
  text: LanguageMap,
  look: Paragraph['look'] = 'normal',
): readonly Block[] {
  const localizedText = localizedRun(context, text)
  return localizedText.text === '' ? [] : [paragraph([localizedText], look)]
}

/** A bold label and a package text; empty if the package has none. */
export function labelledParagraph(
  context: RenderContext,
  label: string,
  text: LanguageMap,
): readonly Block[] {
  const localizedText = localizedRun(context, text)
  return localizedText.text === '' ? [] : [paragraph([strong(label), run(' '), localizedText])]
}
