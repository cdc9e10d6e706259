import type { Indicator } from '../../model/dataset.ts'
import type { Verdict, VerdictKind } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { shortChange, verdictShort } from './short.ts'
import { areaName, type Names } from './subject.ts'

const CLEAR: readonly VerdictKind[] = ['better', 'worse', 'higher', 'lower']

/**
 * How a comparator moved beside the city, by the verdicts of both: `England moved the other way:
 * +2.1 percentage points since 2016.` Only clear verdicts have a way to compare; null where one of
 * the two could not be judged or where neither is clear but the city's.
 */
export function comparisonSentence(
  city: Verdict,
  other: Verdict,
  indicator: Indicator,
  names: Names,
  words: Words,
): string | null {
  const area = areaName(other.key.area, names, words).text
  const judged = (verdict: Verdict) =>
    CLEAR.includes(verdict.kind) || verdict.kind === 'no clear change'
  if (!judged(city) || !judged(other) || !other.since) return null
  const when = periodText(other.since.from.period, words.lang)
  if (!CLEAR.includes(other.kind))
    return words.say('verdict.comparison.no clear change', { area, when })
  if (!CLEAR.includes(city.kind))
    return words.say('verdict.comparison.alone', {
      area,
      short: verdictShort(other, indicator, words),
    })
  const change = shortChange(other, indicator, words) ?? ''
  return city.kind === other.kind
    ? words.say('verdict.comparison.same way', { area, change, when })
    : words.say('verdict.comparison.other way', { area, change, when })
}
