import type { Dataset } from '../../model/dataset.ts'
import type { LocalText, Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'
import type { Report } from '../report.ts'
import type { Block, Content, Heading, Paragraph, Run } from './blocks.ts'
import type { Endnotes } from './endnotes.ts'

/** The input of every chapter of the document. */
export interface Telling {
  readonly dataset: Dataset
  readonly report: Report
  readonly words: Words
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
export function saidRun(said: Said, lang: string): Run {
  return said.lang === lang ? { text: said.text } : { text: said.text, lang: said.lang }
}

/** A package text as a run; may be ''. */
export function packageRun({ words }: Telling, text: LocalText): Run {
  return saidRun(words.text(text), words.lang)
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
export function packageParagraph(
  telling: Telling,
  text: LocalText,
  look: Paragraph['look'] = 'normal',
): readonly Block[] {
  const said = packageRun(telling, text)
  return said.text === '' ? [] : [paragraph([said], look)]
}

/** A bold label and a package text; empty if the package has none. */
export function labelled(telling: Telling, label: string, text: LocalText): readonly Block[] {
  const said = packageRun(telling, text)
  return said.text === '' ? [] : [paragraph([strong(label), run(' '), said])]
}
