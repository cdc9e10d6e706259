import type { ImportContext } from './context.ts'
import { plainName } from './heading.ts'

const SHARE =
  /^(?:percent|percentage|per cent|%|pc|prosent|prosentandel|procent|prozent|prosentti|andel|andel prosent|anteil|share|proportion)$/
const RATE = /^(?:rate|ratio|rate per .*)$/
const COUNT =
  /^(?:number|count|total number|no|nr|n|antall|tall|antal|anzahl|zahl|lukumäärä|number of .*|antall personer)$/

/** Whether a text names only in what something is measured: a number, a share, a rate. */
export function isMeasureWord(text: string): boolean {
  const name = plainName(text)
  return SHARE.test(name) || RATE.test(name) || COUNT.test(name)
}

/** Whether an indicator is measured so. */
export function isMeasuredIn(
  text: string,
  indicator: string,
  { percent, counts }: Pick<ImportContext, 'percent' | 'counts'>,
): boolean {
  const name = plainName(text)
  if (SHARE.test(name)) return percent.has(indicator)
  if (COUNT.test(name)) return counts.has(indicator)
  return RATE.test(name) && !counts.has(indicator)
}
