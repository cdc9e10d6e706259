import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cleanText } from '../../../model/controlCharacters.ts'
import { officeSvg, type PaintedPictures } from '../../word/pictures.ts'
import type { Slide } from '../slide.ts'
import { correctNotes, correctNotesMaster } from './notesXml.ts'
import {
  applicationProperties,
  correctContentTypes,
  correctPresentation,
  NOTES_THEME,
} from './packageXml.ts'
import { correctSlide, withTitlePlaceholder } from './slideXml.ts'
import { withSvgPicture, withSvgRelationship } from './svgPicture.ts'

type Files = Record<string, Uint8Array>

export interface DeckProperties {
  readonly company: string
  /** Of the deck's own words, such as `en-GB`. */
  readonly lang: string
  /** By the id of their slide. */
  readonly pictures: PaintedPictures
}

/**
 * A deck of PptxGenJS 4.0.1 as PowerPoint opens it without a repair. `slides`: what it was made from, in
 * its order. Throws a RangeError for a deck that lacks a part.
 */
export function postprocess(
  pptx: Uint8Array,
  slides: readonly Slide[],
  { company, lang, pictures }: DeckProperties,
): Uint8Array {
  const files = withoutDirectories(unzipSync(pptx))
  for (const [index, slide] of slides.entries()) {
    change(files, `ppt/slides/slide${index + 1}.xml`, correctSlide)
    change(files, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) =>
      correctNotes(xml, slide, lang),
    )
    const picture = pictures.get(slide.id)
    if (picture && 'svg' in picture) addSvg(files, index + 1, officeSvg(picture))
  }
  for (const part of ['slideLayouts/slideLayout1', 'slideMasters/slideMaster1'])
    change(files, `ppt/${part}.xml`, (xml) => withTitlePlaceholder(xml, lang))
  change(files, 'ppt/notesMasters/notesMaster1.xml', (xml) => correctNotesMaster(xml, lang))
  change(files, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) =>
    xml.replace('theme1.xml', 'theme2.xml'),
  )
  change(files, 'ppt/presentation.xml', correctPresentation)
  const parts = Object.keys(files)
  change(files, '[Content_Types].xml', (xml) => correctContentTypes(xml, parts))
  files[NOTES_THEME] = partOf(files, 'ppt/theme/theme1.xml')
  files['docProps/app.xml'] = strToU8(applicationProperties(company, slides.length))
  for (const name of Object.keys(files).filter((one) => one.endsWith('.xml')))
    change(files, name, (xml) => cleanText(xml).text)
  return zipSync(files)
}

/** A package has parts only; its folders are in their names. PowerPoint repairs one that lists them. */
function withoutDirectories(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('/')))
}

/** Lays an SVG over the one picture of a slide, which stays for programs that do not know SVG. */
function addSvg(files: Files, slide: number, svg: string): void {
  change(files, `ppt/slides/slide${slide}.xml`, withSvgPicture)
  change(files, `ppt/slides/_rels/slide${slide}.xml.rels`, (xml) => withSvgRelationship(xml, slide))
  files[`ppt/media/picture-${slide}.svg`] = strToU8(svg)
}

function partOf(files: Files, path: string): Uint8Array {
  const file = files[path]
  if (!file) throw new RangeError(`the presentation has no ${path}`)
  return file
}

function change(files: Files, path: string, by: (xml: string) => string): void {
  files[path] = strToU8(by(strFromU8(partOf(files, path))))
}
