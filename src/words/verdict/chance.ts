import type { FalsePositiveRange } from '../../trends/expectedFalsePositives.ts'
import type { Words } from '../words.ts'

/** Below this mean, no figure is expected. */
const HALF = 0.5

/** Twenty times 5% is one, also in binary arithmetic. */
const EXACT = 1e-9

/**
 * The expected number of judged figures that look changed although nothing changed. The bounds of
 * the mean are widened to whole numbers.
 */
export function chanceSentence(
  judged: number,
  { low, high }: FalsePositiveRange,
  words: Words,
): string {
  const n = { n: judged }
  if (high < HALF) return words.say('verdict.chance.none', n)
  const [min, max] = [Math.floor(low + EXACT), Math.ceil(high - EXACT)]
  return min < 1
    ? words.say('verdict.chance', { ...n, max })
    : words.say('verdict.chance.between', { ...n, min, max })
}
