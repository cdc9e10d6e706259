import { canPaintPictures } from '../charts/canvasCheck.ts'
import { createPng } from '../charts/export.ts'
import {
  standaloneSvg,
  type DocumentPicture,
  type PaintedPictures,
  type SvgPicture,
} from '../report/render/word/pictures.ts'

/**
 * Renders pictures as PNG with `scale` pixels per unit, or as SVG if the browser blocks canvas reading.
 * Rejects if rendering fails.
 */
export async function paintPictures(
  pictures: readonly DocumentPicture[],
  scale: number,
): Promise<PaintedPictures> {
  const canPaint = await canPaintPictures()
  const painted = new Map<string, Uint8Array | SvgPicture>()
  for (const picture of pictures) {
    const svg = standaloneSvg(picture, '')
    const file = canPaint
      ? new Uint8Array(await (await createPng(svg, scale)).arrayBuffer())
      : { svg }
    painted.set(picture.id, file)
  }
  return painted
}
