import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'

/** The first period of the present definition; null where the verdict has no new segment. */
export function newBasisFrom(verdict: Verdict, words: Words): string | null {
  const inside = verdict.sinceBreak
  if (!inside) return null
  if (inside.since) return periodText(inside.since.from.period, words.lang)
  const { latest } = inside
  return latest?.period.referenceYear === inside.baseline
    ? periodText(latest.period, words.lang)
    : String(inside.baseline)
}
