// @vitest-environment jsdom
import { readCityPackage } from '../builders/packages.ts'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { diskSource } from '../../src/datapackage/io/diskSource.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import type { FileSource } from '../../src/datapackage/io/fileSource.ts'
import { buildReportDocument } from '../../src/report/document/reportDocument.ts'
import { renderHtml } from '../../src/report/render/html/documentHtml.ts'
import { buildReport } from '../../src/report/report.ts'
import { buildOutline } from '../../src/report/slides/outline.ts'
import { setSentence, NO_CUSTOMIZATION } from '../../src/report/slides/customization.ts'
import { listSlidePictures } from '../../src/report/render/pptx/pptxPictures.ts'
import { buildPresentation } from '../../src/report/render/pptx/presentation.ts'
import { renderSlides } from '../../src/report/slides/renderSlides.ts'
import { listPictures, standaloneSvg } from '../../src/report/render/word/pictures.ts'
import { renderWord } from '../../src/report/render/word/wordDocument.ts'
import { loadTranslator } from '../../src/i18n/translate.ts'
import { readDetails } from '../builders/readDetails.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** Bergen’s package with control characters and non-characters between and after the words of every text. */
const salted: FileSource = {
  async read(path) {
    const reading = await diskSource('fixtures/bergen').read(path)
    if (!reading.ok) return reading
    const text = strFromU8(reading.bytes)
    const salt = path.endsWith('.json')
      ? text.replaceAll('"Bergen"', '"Ber\\u001fgen\\ufffe"')
      : text.replaceAll(/(?<=[a-z]e) (?=[a-z])/g, '\u000b').replaceAll('s ', 's\u0001\u001f\uffff ')
    return { ok: true, bytes: new TextEncoder().encode(salt) }
  },
}

let dataset: Dataset
let clean: Dataset

beforeAll(async () => {
  dataset = (await readPackage(salted)).dataset!
  clean = await readCityPackage('fixtures/bergen')
})

const parser = new DOMParser()

function isWellFormed(xml: string): boolean {
  const document = parser.parseFromString(xml, 'application/xml')
  return document.querySelector('parsererror') === null
}

function expectWellFormed(archive: Uint8Array): void {
  const parts = Object.entries(unzipSync(archive)).filter(([name]) => /\.(xml|rels)$/.test(name))
  expect(parts.length).toBeGreaterThan(5)
  for (const [name, bytes] of parts) expect(isWellFormed(strFromU8(bytes)), name).toBe(true)
}

async function getDocument(of: Dataset) {
  return buildReportDocument(
    of,
    buildReport(of, of.records!, 2025),
    await loadTranslator('nb', of.languages),
  )
}

describe('a package with control characters in its texts', () => {
  test('gives the same text as one without them: no words joined, none lost', () => {
    const texts = (of: Dataset) =>
      of.records!.recommendations.map(({ recommendation }) => recommendation)
    expect(texts(dataset)).toEqual(texts(clean))
    expect(dataset.indicators.map(({ definition }) => definition)).toEqual(
      clean.indicators.map(({ definition }) => definition),
    )
    expect(dataset.city).toEqual(clean.city)
  })

  test('has one warning for each file, with their number and first line', () => {
    const found = dataset.problems.filter(
      ({ detail }) => readDetails(detail)['rule'] === 'control-characters',
    )
    expect(found.length).toBeGreaterThan(3)
    expect(new Set(found.map(({ file }) => file)).size).toBe(found.length)
    expect(found.every(({ severity, line }) => severity === 'warning' && line !== null)).toBe(true)
  })

  test('gives a Word document with well-formed parts', async () => {
    const document = await getDocument(dataset)
    const pictures = new Map(listPictures(document).map(({ id }) => [id, PIXEL]))
    expectWellFormed(await renderWord(document, pictures))
  })

  test('gives a presentation with well-formed parts', async () => {
    const context = {
      dataset,
      report: buildReport(dataset, dataset.records!, 2025),
      translator: await loadTranslator('nb', dataset.languages),
    }
    const slides = renderSlides(context, buildOutline(context.report))
    const pictures = new Map(listSlidePictures(slides).map(({ id }) => [id, PIXEL] as const))
    const head = { title: dataset.city.title['nb']!, author: 'Bergen', lang: 'nb' }
    expectWellFormed(await buildPresentation(slides, pictures, head))
  })

  test('gives an HTML file and pictures without any', async () => {
    const document = await getDocument(dataset)
    const html = renderHtml(document, { style: '', fonts: '' })
    expect(html).toBe(renderHtml(await getDocument(clean), { style: '', fonts: '' }))
    for (const picture of listPictures(document))
      expect(isWellFormed(standaloneSvg(picture, '')), picture.id).toBe(true)
  })
})

test('the test detects XML that is not well-formed', () => {
  expect(isWellFormed('<a>\u000b</a>')).toBe(false)
  expect(isWellFormed('<a>\uffff</a>')).toBe(false)
})

test('control characters in a speaker’s sentence are removed', () => {
  const { sentences } = setSentence(NO_CUSTOMIZATION, 'a', 'Seen\u000bagain\u0001.')
  expect(sentences['a']).toBe('Seen again.')
})
