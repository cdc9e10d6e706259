import type { ColorToken } from './seriesStyle.ts'
import type { SvgNode } from './node.ts'

export type Palette = Readonly<Record<ColorToken, string>>

/** The colours of the light theme (charts.css), for pictures that leave the page. */
export const LIGHT: Palette = {
  city: '#16202b',
  'place-1': '#8a4f8e',
  'place-2': '#7a6000',
  'place-3': '#2f6d33',
  'group-1': '#a3327a',
  'group-2': '#4c6b00',
  'group-3': '#6d4c33',
  'group-4': '#5b4bb0',
  fit: '#8a4f8e',
  better: '#005a8c',
  worse: '#a8380a',
  band: '#d3e1ea',
  baseline: '#3d4650',
  grid: '#e0e4e7',
  break: '#9b2242',
  target: '#00735c',
  text: '#1d2329',
  quiet: '#545e68',
  paper: '#ffffff',
}

const INK = /^chart-(ink|fill)-(.+)$/

function isInk(name: string, palette: Palette): name is ColorToken {
  return name in palette
}

/** The same tree with explicit colours, for files without a style sheet. */
export function applyPalette(tree: SvgNode, palette: Palette): SvgNode {
  const { class: names = '', ...rest } = tree.attributes
  const colours: Record<string, string> = {}
  for (const name of String(names).split(' ')) {
    const [, kind, ink] = INK.exec(name) ?? []
    if (kind && ink && isInk(ink, palette))
      colours[kind === 'ink' ? 'stroke' : 'fill'] = palette[ink]
  }
  return {
    tag: tree.tag,
    attributes: { ...rest, ...colours },
    children: tree.children.map((child) =>
      typeof child === 'string' ? child : applyPalette(child, palette),
    ),
  }
}
