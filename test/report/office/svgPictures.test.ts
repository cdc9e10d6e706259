// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { listPictures } from '../../../src/report/render/word/pictures.ts'
import { FALLBACK_PICTURE } from '../../../src/report/render/word/fallbackPicture.ts'
import { awkwardSource, getDeck, getDocument, getWord } from './officeFiles.ts'
import { packageFaults } from './packageFaults.ts'
import { presentationFaults } from './presentationFaults.ts'
import { getAll, parseXml } from './xmlTree.ts'

/** The pictures of a part: the PNG and the SVG above it, as files. */
function picturesIn(zip: Uint8Array, part: string): { png: Uint8Array; svg: string }[] {
  const files = unzipSync(zip)
  const { office } = packageFaults(zip)
  const getFile = (id = '') => {
    const found = office.relationships.find((one) => one.from === part && one.id === id)
    return files[found?.target ?? ''] ?? new Uint8Array()
  }
  return getAll(office.trees.get(part)!, 'a:blip').map((blip) => ({
    png: getFile(blip.attributes['r:embed']),
    svg: strFromU8(getFile(getAll(blip, 'asvg:svgBlip')[0]?.attributes['r:embed'])),
  }))
}

describe('if a browser blocks the canvas', () => {
  test('PowerPoint has every chart as SVG above a fallback picture', async () => {
    const { slides, bytes } = await getDeck(awkwardSource, 'en', 'svg')
    expect(presentationFaults(bytes)).toEqual([])
    const charts = slides.filter(({ body }) => body.kind === 'chart' || body.kind === 'baseline')
    expect(charts.length).toBeGreaterThan(10)
    for (const slide of charts) {
      const part = `ppt/slides/slide${slides.indexOf(slide) + 1}.xml`
      const [picture, ...more] = picturesIn(bytes, part)
      expect(more).toEqual([])
      expect(picture!.png).toEqual(FALLBACK_PICTURE)
      const { body } = slide
      const alternative =
        body.kind === 'chart'
          ? body.model.alternative
          : body.kind === 'baseline'
            ? body.picture.alternative
            : ''
      expect(getAll(parseXml(picture!.svg), 'desc').map(({ text }) => text)).toContain(alternative)
    }
  })

  test('Word has every chart as SVG above a fallback picture', async () => {
    const document = await getDocument('fixtures/graz', 'de')
    const pictures = picturesIn(await getWord(document, 'svg'), 'word/document.xml')
    expect(pictures).toHaveLength(listPictures(document).length)
    for (const { png, svg } of pictures) {
      expect(png).toEqual(FALLBACK_PICTURE)
      expect(parseXml(svg).name).toBe('svg')
    }
  })

  test('the fallback picture is a PNG with text: black on white, 560 x 260 pixels', () => {
    const { width, height, data } = PNG.sync.read(Buffer.from(FALLBACK_PICTURE))
    expect([width, height]).toEqual([560, 260])
    const greys = Array.from({ length: width * height }, (_, pixel) => data[pixel * 4]!)
    const share = (is: (grey: number) => boolean) => greys.filter(is).length / greys.length
    // Text covers a small part of its paper.
    expect(share((grey) => grey === 255)).toBeGreaterThan(0.7)
    expect(share((grey) => grey < 100)).toBeGreaterThan(0.01)
  })
})
