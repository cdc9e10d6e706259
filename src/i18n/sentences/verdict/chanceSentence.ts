import type { FalsePositiveRange } from '../../../trends/expectedFalsePositives.ts'
import type { Translator } from '../../translate.ts'

/** Below this mean, no figure is expected. */
const MIN_EXPECTED = 0.5

/** Twenty times 5% is one, also in binary arithmetic. */
const TOLERANCE = 1e-9

/**
 * The expected number of judged figures that look changed although nothing changed. The bounds of
 * the mean are widened to whole numbers.
 */
export function chanceSentence(
  judged: number,
  { low, high }: FalsePositiveRange,
  translator: Translator,
): string {
  const n = { n: judged }
  if (high < MIN_EXPECTED) return translator.t('verdict.chance.none', n)
  const [min, max] = [Math.floor(low + TOLERANCE), Math.ceil(high - TOLERANCE)]
  return min < 1
    ? translator.t('verdict.chance', { ...n, max })
    : translator.t('verdict.chance.between', { ...n, min, max })
}
