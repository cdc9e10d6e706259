import type { VerdictKind } from '../verdict.ts'
import type { Comparison } from './compare.ts'
import type { Level } from './level.ts'

function sideOfLevel(level: Level): 'more' | 'less' | null {
  if (!level.clear) return null
  const side = level.method === 'years' ? level.sides[0]! : level.side
  return side === 'equal' ? null : side
}

/** Whether the city stands clearly better or worse than the other place; null where neither can be said. */
export function standingBeside({ good, level }: Comparison): 'better' | 'worse' | null {
  const side = sideOfLevel(level)
  if (side === null || good === 'none') return null
  return (side === 'more') === (good === 'up') ? 'better' : 'worse'
}

/**
 * Whether a figure is to be watched: worse than the other place **and** worse since the baseline by
 * the rule. Its mirror: better and getting better. Null for all else.
 */
export function watched(verdict: VerdictKind, comparison: Comparison): 'better' | 'worse' | null {
  const standing = standingBeside(comparison)
  return standing !== null && standing === verdict ? standing : null
}
