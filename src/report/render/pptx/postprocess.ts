import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cleanText } from '../../../model/controlCharacters.ts'
import { officeSvg, type PaintedPictures } from '../word/pictures.ts'
import type { Slide } from '../../slides/slide.ts'
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
  /** The language of the slides, such as `en-GB`. */
  readonly lang: string
  /** By slide id. */
  readonly pictures: PaintedPictures
}

/**
 * Corrects a file of PptxGenJS 4.0.1, so that PowerPoint opens it without repair. `slides`: its
 * slides in order. Throws a RangeError if a part is missing.
 */
export function postprocess(
  pptx: Uint8Array,
  slides: readonly Slide[],
  { company, lang, pictures }: DeckProperties,
): Uint8Array {
  const files = withoutDirectories(unzipSync(pptx))
  for (const [index, slide] of slides.entries()) {
    updateFile(files, `ppt/slides/slide${index + 1}.xml`, correctSlide)
    updateFile(files, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) =>
      correctNotes(xml, slide, lang),
    )
    const picture = pictures.get(slide.id)
    if (picture && 'svg' in picture) addSvg(files, index + 1, officeSvg(picture))
  }
  for (const part of ['slideLayouts/slideLayout1', 'slideMasters/slideMaster1'])
    updateFile(files, `ppt/${part}.xml`, (xml) => withTitlePlaceholder(xml, lang))
  updateFile(files, 'ppt/notesMasters/notesMaster1.xml', (xml) => correctNotesMaster(xml, lang))
  updateFile(files, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) =>
    xml.replace('theme1.xml', 'theme2.xml'),
  )
  updateFile(files, 'ppt/presentation.xml', correctPresentation)
  const parts = Object.keys(files)
  updateFile(files, '[Content_Types].xml', (xml) => correctContentTypes(xml, parts))
  files[NOTES_THEME] = getPart(files, 'ppt/theme/theme1.xml')
  files['docProps/app.xml'] = strToU8(applicationProperties(company, slides.length))
  for (const name of Object.keys(files).filter((fileName) => fileName.endsWith('.xml')))
    updateFile(files, name, (xml) => cleanText(xml).text)
  return zipSync(files)
}

/** Removes folder entries, which PowerPoint repairs: a package has parts only. */
function withoutDirectories(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('/')))
}

/** Adds an SVG to the picture of a slide. The PNG stays for programs without SVG support. */
function addSvg(files: Files, slide: number, svg: string): void {
  updateFile(files, `ppt/slides/slide${slide}.xml`, withSvgPicture)
  updateFile(files, `ppt/slides/_rels/slide${slide}.xml.rels`, (xml) =>
    withSvgRelationship(xml, slide),
  )
  files[`ppt/media/picture-${slide}.svg`] = strToU8(svg)
}

function getPart(files: Files, path: string): Uint8Array {
  const file = files[path]
  if (!file) throw new RangeError(`the presentation has no ${path}`)
  return file
}

function updateFile(files: Files, path: string, by: (xml: string) => string): void {
  files[path] = strToU8(by(strFromU8(getPart(files, path))))
}
