import { fillClass, type Ink } from './look.ts'
import { node, type SvgNode } from './node.ts'

export interface TextPlace {
  readonly x: number
  /** The base line of the letters. */
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly ink?: Ink
  readonly lang?: string | undefined
}

/** One line of text. */
export function textNode(text: string, place: TextPlace): SvgNode {
  return node(
    'text',
    {
      class: fillClass(place.ink ?? 'text'),
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
