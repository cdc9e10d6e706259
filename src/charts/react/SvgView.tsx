import { createElement, memo, type ReactNode } from 'react'
import type { SvgNode } from '../svg/node.ts'

/** The React name of an SVG attribute: `stroke-width` becomes strokeWidth, aria-* is unchanged. */
function reactName(name: string): string {
  if (name === 'class') return 'className'
  if (name.startsWith('aria-')) return name
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function element(tree: SvgNode | string, key: number): ReactNode {
  if (typeof tree === 'string') return tree
  const props: Record<string, string | number> = { key }
  for (const [name, value] of Object.entries(tree.attributes))
    if (name !== 'xmlns') props[reactName(name)] = value
  return createElement(tree.tag, props, ...tree.children.map(element))
}

/** An SvgNode tree as React elements. */
export const SvgView = memo(function SvgView({ tree }: { readonly tree: SvgNode }) {
  return element(tree, 0)
})
