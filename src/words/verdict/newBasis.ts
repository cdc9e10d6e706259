import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'

/** From which period on the series is on its present basis; null where the verdict does not say. */
export function newBasisFrom(verdict: Verdict, words: Words): string | null {
  const inside = verdict.sinceBreak
  if (!inside) return null
  if (inside.since) return periodText(inside.since.from.period, words.lang)
  const { latest } = inside
  return latest?.period.referenceYear === inside.baseline
    ? periodText(latest.period, words.lang)
    : String(inside.baseline)
}
