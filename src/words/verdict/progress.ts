import type { Indicator } from '../../model/dataset.ts'
import type { Progress } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { figureOfTarget } from './target.ts'

/** `the target of 5% by 2030`. */
function targetText(indicator: Indicator, words: Words): string {
  const target = figureOfTarget(indicator, words)
  return indicator.targetYear === null
    ? words.say('verdict.progress.target', { target })
    : words.say('verdict.progress.target by', { target, year: String(indicator.targetYear) })
}

/**
 * The progress to the target in two sentences; the second says that it is not the verdict. Null without a
 * target or where the method gives no status.
 */
export function progressSentence(
  progress: Progress,
  indicator: Indicator,
  words: Words,
): string | null {
  const { status } = progress
  if (status === null || indicator.target === null) return null
  const first = words.say(`verdict.progress.${status}`, { target: targetText(indicator, words) })
  return `${first} ${words.say('verdict.progress.note')}`
}
