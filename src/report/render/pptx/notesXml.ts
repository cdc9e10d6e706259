import { escapeXml } from '../../../model/text/escapeXml.ts'
import type { NoteLine, Slide } from '../../slides/slide.ts'

/**
 * The notes of a slide as paragraphs in their language, without the page number: the notes master
 * has no place for it. `xml`: the notes as PptxGenJS writes them.
 */
export function correctNotes(xml: string, { notes }: Slide, lang: string): string {
  const paragraphs = notes.flatMap(({ heading, lines }) => [
    paragraph([textRun(heading, lang, true)]),
    ...lines.map((line) => noteParagraph(line, lang)),
    paragraph([]),
  ])
  const body = paragraphs.length > 0 ? paragraphs.join('') : paragraph([])
  return withoutCreationId(xml)
    .replace(
      /(name="Notes Placeholder[^]*?<a:lstStyle\/>)[^]*?(<\/p:txBody>)/,
      (_whole, before: string, after: string) => before + body + after,
    )
    .replaceAll(/<p:sp>(?:(?!<\/p:sp>)[^])*<p:ph type="sldNum"[^]*?<\/p:sp>/g, '')
}

/** PptxGenJS writes the same creation id for the notes of all slides. */
function withoutCreationId(xml: string): string {
  return xml.replace(/<p:extLst>[^]*?<\/p:extLst>/, '')
}

function noteParagraph({ lead, content }: NoteLine, lang: string): string {
  return paragraph([
    ...(lead === null ? [] : [textRun(`${lead} `, lang, true)]),
    textRun(content.text, lang, false),
  ])
}

function paragraph(runs: readonly string[]): string {
  return `<a:p>${runs.join('')}</a:p>`
}

function textRun(text: string, lang: string, bold: boolean): string {
  if (text === '') return ''
  return `<a:r><a:rPr lang="${lang}"${bold ? ' b="1"' : ''}/><a:t>${escapeXml(text)}</a:t></a:r>`
}

/**
 * The notes master with the slide's image and the text only: PowerPoint strips the other shapes of
 * PptxGenJS.
 */
export function correctNotesMaster(xml: string, lang: string): string {
  const shapes = /(<\/p:grpSpPr>)(?:<p:sp>[^]*<\/p:sp>)(<\/p:spTree>)/
  if (!shapes.test(xml)) throw new RangeError('a notes master without shapes')
  return withoutCreationId(xml).replace(shapes, `$1${slideImage(lang)}${notesBody(lang)}$2`)
}

function slideImage(lang: string): string {
  return placeholder({
    id: 2,
    name: 'Slide Image Placeholder 1',
    locks: 'noGrp="1" noRot="1" noChangeAspect="1"',
    type: 'type="sldImg" idx="2"',
    place: '<a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/>',
    look: '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>',
    lang,
  })
}

function notesBody(lang: string): string {
  return placeholder({
    id: 3,
    name: 'Notes Placeholder 2',
    locks: 'noGrp="1"',
    type: 'type="body" sz="quarter" idx="3"',
    place: '<a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/>',
    look: '',
    lang,
  })
}

function placeholder({
  id,
  name,
  locks,
  type,
  place,
  look,
  lang,
}: Readonly<Record<'name' | 'locks' | 'type' | 'place' | 'look' | 'lang', string>> & {
  readonly id: number
}): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/>` +
    `<p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${look}</p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`
  )
}
