/** A block with its preferred middle and its height. */
export interface LabelBox {
  readonly middle: number
  readonly height: number
}

/**
 * Middles of blocks without overlaps, as near as possible to their preferred ones, all between `top`
 * and `bottom`. Null if they do not all fit.
 */
export function dodge(
  wishes: readonly LabelBox[],
  top: number,
  bottom: number,
): readonly number[] | null {
  if (wishes.reduce((sum, { height }) => sum + height, 0) > bottom - top) return null
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.middle - wishes[b]!.middle)
  const middles: number[] = []
  let edge = top
  for (const i of order) {
    const { middle, height } = wishes[i]!
    middles[i] = Math.max(middle, edge + height / 2)
    edge = middles[i] + height / 2
  }
  edge = bottom
  for (const i of order.toReversed()) {
    const { height } = wishes[i]!
    middles[i] = Math.min(middles[i]!, edge - height / 2)
    edge = middles[i] - height / 2
  }
  return middles
}
