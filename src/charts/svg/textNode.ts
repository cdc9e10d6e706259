import { getFillClass, type ColorToken } from './seriesStyle.ts'
import { createNode, type SvgNode } from './node.ts'

export interface TextPosition {
  readonly x: number
  /** The baseline of the text. */
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly ink?: ColorToken
  readonly lang?: string | undefined
}

/** One line of text. */
export function createTextNode(text: string, place: TextPosition): SvgNode {
  return createNode(
    'text',
    {
      class: getFillClass(place.ink ?? 'text'),
      x: place.x,
      y: place.y,
      'font-size': place.size,
      'font-weight': place.bold ? 600 : undefined,
      'text-anchor': place.anchor === 'start' ? undefined : place.anchor,
      lang: place.lang,
    },
    [text],
  )
}
