// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildOutline } from '../../../../src/report/slides/outline.ts'
import { listSlidePictures } from '../../../../src/report/render/pptx/pptxPictures.ts'
import { buildPresentation } from '../../../../src/report/render/pptx/presentation.ts'
import type { Slide } from '../../../../src/report/slides/slide.ts'
import { renderSlides } from '../../../../src/report/slides/renderSlides.ts'
import { buildSlideContext, YORK } from '../../../builders/slideContext.ts'

/** The smallest PNG: the test checks positions, not content. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let slides: readonly Slide[] = []
let files: Record<string, Uint8Array> = {}

beforeAll(async () => {
  const context = await buildSlideContext(YORK, 2025, 'en')
  slides = renderSlides(context, buildOutline(context.report))
  const pictures = new Map(listSlidePictures(slides).map(({ id }) => [id, PNG] as const))
  const head = { title: 'Human rights in York', author: 'York', lang: 'en' }
  files = unzipSync(await buildPresentation(slides, pictures, head))
})

function xml(path: string): string {
  const file = files[path]
  if (!file) throw new Error(`no ${path}, only ${Object.keys(files).join(', ')}`)
  return strFromU8(file)
}

function texts(part: string): readonly string[] {
  return [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) =>
    text!
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  )
}

function slideXml(id: string): string {
  return xml(`ppt/slides/slide${slides.findIndex((slide) => slide.id === id) + 1}.xml`)
}

const shapes = (part: string) => part.match(/<p:(sp|pic|graphicFrame)>[^]*?<\/p:\1>/g) ?? []

describe('the slides as PowerPoint', () => {
  test('are as many as in the presentation, in a wide format', () => {
    const pages = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    expect(pages).toHaveLength(slides.length)
    // 1280 x 720 pixels at 96 an inch, in EMU (914,400 an inch).
    expect(xml('ppt/presentation.xml')).toMatch(/sldSz cx="1219\d{4}" cy="6858000"/)
  })

  test('have their headline as the title for outline and screen readers', () => {
    for (const [place, slide] of slides.entries()) {
      const titles = shapes(xml(`ppt/slides/slide${place + 1}.xml`)).filter((shape) =>
        shape.includes('<p:ph type="title"/>'),
      )
      expect(
        titles.map((title) => texts(title).join('')),
        slide.id,
      ).toEqual([slide.headline.text])
    }
  })

  test('show a finding as a picture with a text alternative, and the source as native text', () => {
    const finding = slides.find(({ id }) => id === 'finding-smoking')!
    const part = slideXml('finding-smoking')
    const [picture] = part.match(/<p:pic>[^]*?<\/p:pic>/g) ?? []
    if (finding.body.kind !== 'chart') throw new Error('the finding has no chart')
    expect(finding.body.model.alternative).toContain('12.6')
    const described = /descr="([^"]*)"/.exec(picture ?? '')?.[1]
    expect(described?.replaceAll('&apos;', "'").replaceAll('&amp;', '&')).toBe(
      finding.body.model.alternative,
    )
    expect(texts(part).join('')).toContain(finding.sources[0]!.text)
    expect(texts(part)).toContain('▲ Better')
  })

  test('have numbers as a native table', () => {
    const table = slides.find(({ body }) => body.kind === 'table')!
    if (table.body.kind !== 'table') throw new Error('no table')
    const [frame] = slideXml(table.id).match(/<a:tbl>[^]*?<\/a:tbl>/g) ?? []
    expect(texts(frame ?? '')).toEqual([
      ...table.body.head,
      ...table.body.rows.flatMap(({ name, cells }) => [name.text, ...cells]),
    ])
  })

  test('have the speaker’s notes as paragraphs in their language', () => {
    const finding = slides.find(({ id }) => id === 'finding-smoking')!
    const place = slides.indexOf(finding) + 1
    const notes = xml(`ppt/notesSlides/notesSlide${place}.xml`)
    const reported = texts(notes)
    for (const { heading, lines } of finding.notes) {
      expect(reported).toContain(heading)
      for (const { content } of lines) expect(reported).toContain(content.text)
    }
    const paragraphs = finding.notes.reduce((sum, { lines }) => sum + 2 + lines.length, 0)
    expect(notes.match(/<a:p>/g)).toHaveLength(paragraphs)
    expect(notes).toContain('lang="en-GB"')
  })

  test('have no font smaller than 24 pixels of a slide of 1280, and nothing beyond the edge', () => {
    for (const [place, slide] of slides.entries()) {
      const part = xml(`ppt/slides/slide${place + 1}.xml`)
      const sizes = [...part.matchAll(/<a:rPr[^>]*sz="(\d+)"/g)].map(([, size]) => Number(size))
      // 24 pixels at 96 an inch are 18 points.
      expect(Math.min(...sizes), slide.id).toBeGreaterThanOrEqual(1800)
      for (const box of part.matchAll(
        /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
      )) {
        const [x, y, width, height] = box.slice(1).map(Number) as [number, number, number, number]
        expect(x + width, slide.id).toBeLessThanOrEqual(12_193_000)
        expect(y + height, slide.id).toBeLessThanOrEqual(6_858_000)
      }
    }
  })

  test('are well-formed with bold and other runs in one paragraph: one set of properties each', () => {
    for (const place of slides.keys())
      for (const [paragraph] of xml(`ppt/slides/slide${place + 1}.xml`).matchAll(
        /<a:p>[^]*?<\/a:p>/g,
      ))
        expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  test('throw an error for a picture that was not rasterized', async () => {
    const chart = slides.filter(({ body }) => body.kind === 'chart').slice(0, 1)
    const head = { title: 'York', author: 'York', lang: 'en' }
    await expect(buildPresentation(chart, new Map(), head)).rejects.toThrow(RangeError)
  })
})
