import { escapeXml } from '../../model/text/escapeXml.ts'
/** One element of a picture, as data: the same tree becomes React elements, SVG text or an image. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** Creates an element; omits attributes that are null or undefined, rounds numbers to two decimals. */
export function createNode(
  tag: string,
  attributes: Attributes,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const attributesText: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) attributesText[name] = short(value)
  return { tag, attributes: attributesText, children }
}

function short(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

/** The tree as SVG text, for files, reports and tests. Text from data is always escaped. */
export function serializeSvg(tree: SvgNode): string {
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
  if (!tree.children.length) return `<${tree.tag}${attributes}/>`
  const children = tree.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : serializeSvg(child),
  )
  return `<${tree.tag}${attributes}>${children.join('')}</${tree.tag}>`
}

/** The path data of straight lines through points; '' without points. */
export function formatPath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i ? 'L' : 'M'}${short(x)} ${short(y)}`).join('')
}
