import type { Verdict } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'

/** The first period of the present definition; null where the verdict has no new segment. */
export function getNewBasisStart(verdict: Verdict, translator: Translator): string | null {
  const inside = verdict.sinceBreak
  if (!inside) return null
  if (inside.baselineChange) return formatPeriod(inside.baselineChange.from.period, translator.lang)
  const { latest } = inside
  return latest?.period.referenceYear === inside.baseline
    ? formatPeriod(latest.period, translator.lang)
    : String(inside.baseline)
}
