import type { Words } from '../words.ts'

/**
 * How many of the judged indicators would look changed if nothing had changed at all. `expected`
 * is a mean, so it is said in whole numbers: a tenth of an indicator is of no use to anybody.
 */
export function chanceSentence(judged: number, expected: number, words: Words): string {
  const rounded = Math.round(expected)
  return rounded < 1
    ? words.say('verdict.chance.none', { n: judged })
    : words.say('verdict.chance', { n: judged, expected: String(rounded) })
}
