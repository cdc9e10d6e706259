import type { SvgNode } from '../../src/charts/svg/node.ts'
import { measureText } from '../../src/charts/svg/textWidth.ts'

export interface TextBox {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The nodes of a drawing, the root first. */
export function all(tree: SvgNode): SvgNode[] {
  return [tree, ...tree.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}

/** The box of every text: capitals are about 0.72 em high, the descender of a `g` is 0.2 em. */
export function textBoxes(tree: SvgNode): readonly TextBox[] {
  return all(tree)
    .filter(({ tag }) => tag === 'text')
    .map(({ attributes, children }) => {
      const text = children.filter((child) => typeof child === 'string').join('')
      const size = Number(attributes['font-size'])
      const width = measureText(text, size, attributes['font-weight'] !== undefined)
      const anchor = attributes['text-anchor']
      const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
      const left = Number(attributes['x']) - shift
      const base = Number(attributes['y'])
      return {
        text,
        size,
        left,
        right: left + width,
        top: base - size * 0.72,
        bottom: base + size * 0.2,
      }
    })
}

/** The pairs of texts that overlap. */
export function overlapping(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} | ${b.text}`),
  )
}
