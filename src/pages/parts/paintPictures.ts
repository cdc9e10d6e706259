import { canPaintPictures } from '../../charts/canvasCheck.ts'
import { pngBlob } from '../../charts/takeAway.ts'
import {
  standaloneSvg,
  type DocumentPicture,
  type PaintedPictures,
  type SvgPicture,
} from '../../report/word/pictures.ts'

/**
 * Pictures as PNG with `scale` pixels for each of their own, or as SVG where the browser lets none be
 * painted. Rejects where it cannot draw them.
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
      ? new Uint8Array(await (await pngBlob(svg, scale)).arrayBuffer())
      : { svg }
    painted.set(picture.id, file)
  }
  return painted
}
