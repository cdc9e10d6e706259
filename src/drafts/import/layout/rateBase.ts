import { normalizeName } from './normalizeName.ts'

const MAX_LENGTH = 200

/** The denominator of a rate: 100000 for `people per 100,000 inhabitants`; null if none is named. */
export function parseRateBase(text: string): number | null {
  const name = normalizeName(text.slice(0, MAX_LENGTH))
  const match = /(?:^| )(?:per|pro|je|pr|av) (\d{1,3}(?: ?\d{3}){0,3})(?!\d)/.exec(name)
  return match ? Number(match[1]!.replaceAll(' ', '')) : null
}
