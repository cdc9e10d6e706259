import { SLIDE_INSIDE } from '../../slides/headlineStep.ts'

/** The name of the headline's text box. */
export const HEADLINE = 'Headline'

/** Corrects the faults of PptxGenJS in a slide. Throws a RangeError for a slide without a headline. */
export function correctSlide(xml: string): string {
  return withTitle(withoutEmptyRuns(withoutEmptyLines(singleParagraphProperties(xml))))
}

/** PptxGenJS repeats the paragraph properties before each run; only the first ones are allowed. */
function singleParagraphProperties(xml: string): string {
  return xml.replaceAll(/<a:p>[^]*?<\/a:p>/g, (paragraph) => {
    let isFirst = true
    return paragraph.replaceAll(/<a:pPr\b(?:[^>]*\/>|[^>]*>[^]*?<\/a:pPr>)/g, (properties) => {
      const result = isFirst ? properties : ''
      isFirst = false
      return result
    })
  })
}

/** PowerPoint repairs an empty line element. */
function withoutEmptyLines(xml: string): string {
  return xml.replaceAll(/<a:ln\s*(?:\/>|><\/a:ln>)/g, '')
}

/** PowerPoint repairs a run without text. */
function withoutEmptyRuns(xml: string): string {
  return xml.replaceAll(
    /<a:r>(?:<a:rPr\b(?:[^>]*\/>|[^>]*[^/]>(?:(?!<\/a:rPr>)[^])*<\/a:rPr>))?<a:t(?:\/>|><\/a:t>)<\/a:r>/g,
    '',
  )
}

/** Marks the headline as the title of its slide, for PowerPoint's outline and screen readers. */
function withTitle(xml: string): string {
  const box = new RegExp(`(name="${HEADLINE}"[^]*?)<p:nvPr>[^]*?</p:nvPr>`)
  if (!box.test(xml)) throw new RangeError('a slide without a headline')
  return xml.replace(box, '$1<p:nvPr><p:ph type="title"/></p:nvPr>')
}

/** English Metric Units per pixel at 96 per inch. */
const EMU = 9525

/** The position of the headline below an eyebrow (layoutSlide.ts), its size in hundredths of a point. */
const TITLE = { x: 56 * EMU, y: 70 * EMU, width: SLIDE_INSIDE * EMU, height: 110 * EMU, size: 3450 }

/**
 * Adds a title placeholder to a layout or master. A title inherits from it, and PowerPoint repairs
 * a title whose layout has none.
 */
export function withTitlePlaceholder(xml: string, lang: string): string {
  if (!xml.includes('</p:spTree>')) throw new RangeError('a layout without shapes')
  return xml.replace('</p:spTree>', `${titlePlaceholder(lang)}</p:spTree>`)
}

function titlePlaceholder(lang: string): string {
  const { x, y, width, height, size } = TITLE
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
    '<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>' +
    `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>' +
    '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>' +
    `<a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="${size}" b="1"/></a:lvl1pPr></a:lstStyle>` +
    `<a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`
  )
}
