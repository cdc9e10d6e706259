// @vitest-environment node
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { CITIES } from '../everyEdition.ts'
import { AWKWARD_SHOWN, awkwardSource, getDeck } from './officeFiles.ts'
import { presentationFaults } from './presentationFaults.ts'
import { getAll, parseXml } from './xmlTree.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

describe('a presentation satisfies PowerPoint', () => {
  test.each(CITIES)('%s, in every language', async (city) => {
    for (const lang of LANGUAGES)
      expect(presentationFaults((await getDeck(city, lang)).bytes), lang).toEqual([])
  })

  test('for a city named Brighton & Hove, with special characters in every text', async () => {
    const { bytes, slides } = await getDeck(awkwardSource, 'en')
    expect(presentationFaults(bytes)).toEqual([])
    const files = unzipSync(bytes)
    const readTexts = (part: string, name: string) =>
      getAll(parseXml(strFromU8(files[part]!)), name).map((one) => one.text)
    expect(readTexts('docProps/app.xml', 'Company')).toEqual([`Brighton${AWKWARD_SHOWN}`])
    expect(readTexts('docProps/core.xml', 'dc:creator')).toEqual([`Brighton${AWKWARD_SHOWN}`])
    expect(readTexts('docProps/core.xml', 'dc:title')).toEqual([slides[0]!.headline.text])
    expect(slides[0]!.headline.text).toContain(`Brighton${AWKWARD_SHOWN}`)
    for (const [index, slide] of slides.entries()) {
      const part = parseXml(strFromU8(files[`ppt/slides/slide${index + 1}.xml`]!))
      const text = getAll(part, 'a:t')
        .map((one) => one.text)
        .join('')
      expect(text).toContain(slide.headline.text)
      for (const { text: source } of slide.sources) expect(text).toContain(source)
      if (slide.body.kind === 'chart')
        expect(getAll(part, 'p:cNvPr').map(({ attributes }) => attributes['descr'])).toContain(
          slide.body.model.alternative,
        )
    }
  })
})

const correct = getDeck('fixtures/bergen', 'nb').then(({ bytes }) => unzipSync(bytes))

/** A correct file with one part changed, as PptxGenJS 4.0.1 writes it or as our code might. */
async function spoilt(part: string, by: (xml: string) => string): Promise<readonly string[]> {
  const files = { ...(await correct) }
  const before = files[part] ? strFromU8(files[part]) : ''
  const after = by(before)
  expect(after).not.toBe(before)
  files[part] = strToU8(after)
  return presentationFaults(zipSync(files))
}

const TYPES = '[Content_Types].xml'
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
const SLIDE = 'ppt/slides/slide1.xml'

describe('the contract detects', () => {
  test.each<[string, string, (xml: string) => string, string]>([
    [
      'a content type of a slide master that does not exist',
      TYPES,
      (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/ppt/slideMasters/slideMaster2.xml"/></Types>',
        ),
      'content type of a part that does not exist: /ppt/slideMasters/slideMaster2.xml',
    ],
    [
      'image/jpg for JPEG',
      TYPES,
      (xml) =>
        xml.replace('</Types>', '<Default Extension="jpg" ContentType="image/jpg"/></Types>'),
      'content type of .jpg: image/jpg',
    ],
    ['a directory in the archive', 'ppt/charts/', () => ' ', 'directory entry: ppt/charts/'],
    [
      'an empty line',
      SLIDE,
      (xml) => xml.replace('</p:spPr>', '<a:ln></a:ln></p:spPr>'),
      `${SLIDE}: empty a:ln`,
    ],
    [
      'a placeholder of the notes master that PowerPoint strips',
      NOTES_MASTER,
      (xml) => xml.replace('type="body"', 'type="hdr"'),
      `${NOTES_MASTER}: placeholder “hdr” that PowerPoint strips`,
    ],
    [
      'a title whose layout has none',
      LAYOUT,
      (xml) => xml.replace(/<p:sp>.*<\/p:sp>/, ''),
      `${SLIDE}: placeholder “title” that ${LAYOUT} lacks`,
    ],
    [
      'the list of notes masters behind that of slides',
      'ppt/presentation.xml',
      (xml) =>
        xml.replace(/(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(.*<\/p:sldIdLst>)/, '$2$1'),
      'order of presentation.xml: p:sldMasterIdLst,p:sldIdLst,p:notesMasterIdLst,p:sldSz,p:notesSz,p:defaultTextStyle',
    ],
    [
      'a company that is not escaped',
      'docProps/app.xml',
      (xml) => xml.replace('<Company>', '<Company>Brighton & Hove'),
      'not well-formed: docProps/app.xml: not a reference: &',
    ],
    [
      'masters that share a theme',
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      (xml) => xml.replace('theme2', 'theme1'),
      'two masters share ppt/theme/theme1.xml',
    ],
    [
      'a run without text',
      SLIDE,
      (xml) => xml.replace(/<a:t>[^<]*<\/a:t>/, '<a:t></a:t>'),
      `${SLIDE}: run without text`,
    ],
    [
      'two shapes of one id',
      SLIDE,
      (xml) => xml.replace('id="3"', 'id="2"'),
      `${SLIDE}: two shapes of the id 2`,
    ],
    [
      'a relationship that is used and not declared',
      SLIDE,
      (xml) => xml.replace('<a:avLst>', '<a:blip r:embed="rId77"/><a:avLst>'),
      `not declared: ${SLIDE} rId77`,
    ],
    [
      'a relationship to a part that does not exist',
      'ppt/slides/_rels/slide1.xml.rels',
      (xml) => xml.replace('notesSlide1', 'notesSlide99'),
      'nobody refers to it: ppt/notesSlides/notesSlide1.xml',
    ],
    [
      'a shape of a length below zero',
      SLIDE,
      (xml) => xml.replace(/cx="[1-9]\d+"/, 'cx="-5"'),
      `${SLIDE}: a:ext cx="-5"`,
    ],
    [
      'a forbidden character',
      SLIDE,
      (xml) => xml.replace('<a:t>', '<a:t>\u0001'),
      'not well-formed: ' + SLIDE + ': forbidden character at',
    ],
  ])('%s', async (_name, part, by, fault) => {
    const faults = await spoilt(part, by)
    expect(faults.filter((one) => one.startsWith(fault))).toHaveLength(1)
  })

  test.each(['<a', '<a></b>', '<a/><b/>', '<a b="1" b="2"/>', '<a>&x;</a>', '<a>&#1;</a>', 'a'])(
    'XML that is not well-formed: %s',
    (xml) => {
      expect(() => parseXml(xml)).toThrow(RangeError)
    },
  )
})
