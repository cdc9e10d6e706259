import type { FalsePositiveRange } from '../../trends/expectedFalsePositives.ts'
import type { Words } from '../words.ts'

/** Below this mean not even one is to be expected. */
const HALF = 0.5

/** Twenty times 5% are one, also in binary arithmetic. */
const EXACT = 1e-9

/**
 * How many of the judged figures would look changed if nothing had changed at all, on average. The
 * mean is known by its bounds, which are widened to whole numbers: a tenth of a figure is of no use
 * to anybody.
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
