// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { listFigures, type ReportDocument } from '../../../../src/report/document/blocks.ts'
import { listPictures } from '../../../../src/report/render/word/pictures.ts'
import { renderWord } from '../../../../src/report/render/word/wordDocument.ts'
import { buildYorkDocument } from '../../../builders/reportDocument.ts'

/** One grey pixel: only a browser rasterizes pictures. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

let document: ReportDocument
let parts: Readonly<Record<string, string>>

beforeAll(async () => {
  document = await buildYorkDocument(2023, 'nb')
  const pictures = new Map(listPictures(document).map(({ id }) => [id, PIXEL]))
  const files = unzipSync(await renderWord(document, pictures))
  parts = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}, 60_000)

function count(pattern: RegExp, part = 'word/document.xml'): number {
  return [...parts[part]!.matchAll(pattern)].length
}

describe('The report of York for 2023 in Word', () => {
  test('has a native heading for every chapter, every section and the sources', () => {
    const sections = document.chapters.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'heading' && block.level === 2),
    )
    expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(document.chapters.length + 1)
    expect(count(/<w:pStyle w:val="Heading2"\/>/g)).toBe(sections.length)
  })

  test('has a table of contents that Word can update', () => {
    expect(count(/TOC [^<]*\\o [^<]*1-2/g)).toBe(1)
  })

  test('repeats the head of every table on each of its pages', () => {
    const tables = document.chapters.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table'),
    )
    expect(tables.length).toBeGreaterThan(29)
    expect(count(/<w:tbl>/g)).toBe(tables.length)
    expect(count(/<w:tblHeader\/>/g)).toBe(tables.length)
  })

  test('has a text alternative for every chart', () => {
    const figures = listFigures(document)
    expect(figures).toHaveLength(29)
    const text = [...parts['word/document.xml']!.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)]
    expect(text).toHaveLength(figures.length + 1)
    expect(text.filter(([, words]) => words!.length < 20)).toEqual([])
  })

  test('has every source once in its endnotes', () => {
    const notes = [...parts['word/endnotes.xml']!.matchAll(/<w:endnote [^>]*w:id="(\d+)"/g)]
    const numbers = notes.map(([, id]) => Number(id)).filter((id) => id > 0)
    expect(numbers).toEqual(document.notes.map(({ number }) => number))
    const cited = [...parts['word/document.xml']!.matchAll(/<w:endnoteReference w:id="(\d+)"/g)]
    expect(cited.map(([, id]) => Number(id))).toEqual(numbers)
  })

  test('is marked as Norwegian', () => {
    expect(count(/<w:lang w:val="nb-NO"/g, 'word/styles.xml')).toBeGreaterThan(0)
  })

  test('never contains undefined, null or NaN', () => {
    const texts = [...parts['word/document.xml']!.matchAll(/<w:t[^>]*>([^<]*)/g)]
      .map(([, text]) => text!)
      .concat([...parts['word/endnotes.xml']!.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, t]) => t!))
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => /undefined|\bnull\b|NaN|\[object/.test(text))).toEqual([])
  })
})
