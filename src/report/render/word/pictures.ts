import { createNode, serializeSvg, type SvgNode } from '../../../charts/svg/node.ts'
import { drawFigure } from '../figurePicture.ts'
import { listFigures, type ReportDocument } from '../../document/blocks.ts'

/**
 * A picture of the document that Word needs in pixels. `width` and `height` are in page pixels, 96
 * per inch.
 */
export interface DocumentPicture {
  readonly id: string
  readonly tree: SvgNode
  readonly width: number
  readonly height: number
}

/** A picture that the browser could not rasterize: it is embedded as SVG, above a fallback picture. */
export interface SvgPicture {
  readonly svg: string
}

/** Pictures by id, as PNG, or as SVG if they could not be rasterized. */
export type PaintedPictures = ReadonlyMap<string, Uint8Array | SvgPicture>

/** A picture as a standalone SVG file inside an Office file. */
export function officeSvg({ svg }: SvgPicture): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${svg}`
}

/** Pixels of a PNG for each page pixel: sharp in print at 240 per inch. */
export const PICTURE_SCALE = 2.5

const COVER = 'cover'

/** The cover's picture and every chart, in their order. */
export function listPictures(document: ReportDocument): readonly DocumentPicture[] {
  return [
    coverPicture(document),
    ...listFigures(document).map((figure) => toPicture(figure.id, drawFigure(figure))),
  ]
}

export function coverPicture({ cover }: Pick<ReportDocument, 'cover'>): DocumentPicture {
  return toPicture(COVER, cover.picture)
}

export function toPicture(id: string, tree: SvgNode): DocumentPicture {
  const { width, height } = tree.attributes
  return { id, tree, width: Number(width), height: Number(height) }
}

/** A picture as an SVG file with embedded fonts. `fonts`: `@font-face` rules, or ''. */
export function standaloneSvg({ tree }: DocumentPicture, fonts: string): string {
  const family = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif"
  return serializeSvg({
    ...tree,
    attributes: { ...tree.attributes, 'font-family': family },
    children: [...(fonts === '' ? [] : [createNode('style', {}, [fonts])]), ...tree.children],
  })
}
