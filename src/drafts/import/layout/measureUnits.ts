import type { ImportContext } from '../importContext.ts'
import { normalizeName } from './normalizeName.ts'
import { parseRateBase } from './rateBase.ts'

const SHARE =
  /^(?:percent|percentage|per cent|%|pc|prosent|prosentandel|procent|prozent|prosentti|andel|andel prosent|anteil|share|proportion)$/
const RATE = /^(?:rate|ratio|rate per .*|(?:per|pro|je|pr|av) \d.*)$/
const COUNT =
  /^(?:number|count|total number|no|nr|n|antall|tall|antal|anzahl|zahl|lukumäärä|number of .*|antall personer)$/

/** Whether a text names only a unit of measurement: a number, a share, a rate. */
export function isMeasureUnit(text: string): boolean {
  const name = normalizeName(text)
  return SHARE.test(name) || RATE.test(name) || COUNT.test(name)
}

/** Whether an indicator has this unit of measurement. */
export function isMeasuredIn(
  text: string,
  indicator: string,
  {
    percentIndicators,
    countIndicators,
    rateBases,
  }: Pick<ImportContext, 'percentIndicators' | 'countIndicators' | 'rateBases'>,
): boolean {
  const name = normalizeName(text)
  if (SHARE.test(name)) return percentIndicators.has(indicator)
  if (COUNT.test(name)) return countIndicators.has(indicator)
  if (!RATE.test(name)) return false
  const base = parseRateBase(text)
  return base === null ? !countIndicators.has(indicator) : rateBases.get(indicator) === base
}
