import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { NoteLine, Slide } from '../slide.ts'

/** The name of the box that holds the headline of a slide. */
export const HEADLINE = 'Headline'

/**
 * What the maker of the file leaves out: the headline is the title of its slide (PowerPoint's outline
 * and screen readers go by it), a paragraph has one set of properties, and notes are paragraphs in
 * their language.
 */
export function finished(pptx: Uint8Array, slides: readonly Slide[], lang: string): Uint8Array {
  const files = unzipSync(pptx)
  for (const [place, slide] of slides.entries()) {
    change(files, `ppt/slides/slide${place + 1}.xml`, (xml) => withTitle(orderly(xml)))
    change(files, `ppt/notesSlides/notesSlide${place + 1}.xml`, (xml) =>
      withNotes(xml, slide, lang),
    )
  }
  return zipSync(files)
}

function change(
  files: Record<string, Uint8Array>,
  path: string,
  by: (xml: string) => string,
): void {
  const file = files[path]
  if (!file) throw new RangeError(`the presentation has no ${path}`)
  files[path] = strToU8(by(strFromU8(file)))
}

/** A paragraph of several runs gets its properties before each: only the first ones are allowed. */
function orderly(xml: string): string {
  return xml.replaceAll(/<a:p>[^]*?<\/a:p>/g, (whole) => {
    let isFirst = true
    return whole.replaceAll(/<a:pPr\b(?:[^>]*\/>|[^>]*>[^]*?<\/a:pPr>)/g, (properties) => {
      const kept = isFirst ? properties : ''
      isFirst = false
      return kept
    })
  })
}

function withTitle(xml: string): string {
  const box = new RegExp(`(name="${HEADLINE}"[^]*?)<p:nvPr>[^]*?</p:nvPr>`)
  if (!box.test(xml)) throw new RangeError('a slide without a headline')
  return xml.replace(box, '$1<p:nvPr><p:ph type="title"/></p:nvPr>')
}

function withNotes(xml: string, { notes }: Slide, lang: string): string {
  const paragraphs = notes.flatMap(({ heading, lines }) => [
    paragraph([textRun(heading, lang, true)]),
    ...lines.map((line) => noteParagraph(line, lang)),
    paragraph([]),
  ])
  const body = paragraphs.length > 0 ? paragraphs.join('') : paragraph([])
  return xml.replace(
    /(name="Notes Placeholder[^]*?<a:lstStyle\/>)[^]*?(<\/p:txBody>)/,
    (_whole, before: string, after: string) => before + body + after,
  )
}

function noteParagraph({ lead, said }: NoteLine, lang: string): string {
  return paragraph([
    ...(lead === null ? [] : [textRun(`${lead} `, lang, true)]),
    textRun(said.text, lang, false),
  ])
}

function paragraph(runs: readonly string[]): string {
  return `<a:p>${runs.join('')}</a:p>`
}

function textRun(text: string, lang: string, bold: boolean): string {
  return `<a:r><a:rPr lang="${lang}"${bold ? ' b="1"' : ''}/><a:t>${escaped(text)}</a:t></a:r>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
