/** A block that wants to stand at a height, and how tall it is. */
export interface LabelBox {
  readonly middle: number
  readonly height: number
}

/**
 * Middles for blocks that shall not overlap, as near to their wishes as they can be, all between
 * `top` and `bottom`. Null where there is no room for all of them.
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
