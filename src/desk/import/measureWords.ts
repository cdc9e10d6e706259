import type { ImportContext } from './context.ts'
import { plainName } from './heading.ts'

const SHARE =
  /^(?:percent|percentage|per cent|%|pc|prosent|prosentandel|procent|prozent|prosentti|andel|andel prosent|anteil|share|proportion)$/
const RATE = /^(?:rate|ratio|rate per .*|(?:per|pro|je|pr|av) \d.*)$/
const COUNT =
  /^(?:number|count|total number|no|nr|n|antall|tall|antal|anzahl|zahl|lukumäärä|number of .*|antall personer)$/

/** Whether a text names only a unit of measurement: a number, a share, a rate. */
export function isMeasureWord(text: string): boolean {
  const name = plainName(text)
  return SHARE.test(name) || RATE.test(name) || COUNT.test(name)
}

/** The denominator of a rate: 100000 for `people per 100,000 inhabitants`; null if none is named. */
export function rateBase(text: string): number | null {
  const name = plainName(text.slice(0, MAX_LENGTH))
  const found = /(?:^| )(?:per|pro|je|pr|av) (\d{1,3}(?: ?\d{3}){0,3})(?!\d)/.exec(name)
  return found ? Number(found[1]!.replaceAll(' ', '')) : null
}

const MAX_LENGTH = 200

/** Whether an indicator has this unit of measurement. */
export function isMeasuredIn(
  text: string,
  indicator: string,
  { percent, counts, rateBases }: Pick<ImportContext, 'percent' | 'counts' | 'rateBases'>,
): boolean {
  const name = plainName(text)
  if (SHARE.test(name)) return percent.has(indicator)
  if (COUNT.test(name)) return counts.has(indicator)
  if (!RATE.test(name)) return false
  const base = rateBase(text)
  return base === null ? !counts.has(indicator) : rateBases.get(indicator) === base
}
