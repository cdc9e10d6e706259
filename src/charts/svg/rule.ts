import { createNode, formatPath, type SvgNode } from './node.ts'
import { getStrokeClass, type ColorToken } from './seriesStyle.ts'

type Position = readonly [x: number, y: number]

/** A straight line between two positions. */
export function drawRule(
  from: Position,
  to: Position,
  ink: ColorToken,
  width = 1,
  dash?: string,
): SvgNode {
  return createNode('path', {
    class: getStrokeClass(ink),
    d: formatPath([from, to]),
    'stroke-width': width,
    'stroke-dasharray': dash,
  })
}
