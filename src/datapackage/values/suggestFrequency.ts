import type { Frequency } from '../../model/frequency.ts'
import { FREQUENCIES } from '../../model/frequency.ts'
import { findClosestMatch } from '../closestMatch.ts'

const BY_YEARS: Readonly<Record<number, Frequency>> = {
  1: 'annual',
  2: 'biennial',
  3: 'triennial',
  4: 'quadrennial',
  5: 'quinquennial',
  10: 'decennial',
}

/** Beginnings of common words for a frequency in English, Norwegian and German. */
const WORDS: readonly (readonly [RegExp, Frequency])[] = [
  [/^(?:month|måned|monatlich)/, 'monthly'],
  [/^(?:quarter|kvartal|vierteljähr|quartal)/, 'quarterly'],
  [/^(?:annual|year|once a year|årlig|jährlich|every year|hvert år|jedes jahr)/, 'annual'],
  [/^(?:two-yearly|toårlig|zweijähr)/, 'biennial'],
  [/^(?:three-yearly|treårlig|dreijähr)/, 'triennial'],
  [/^(?:four-yearly|fireårlig|vierjähr)/, 'quadrennial'],
  [/^(?:five-yearly|femårlig|fünfjähr)/, 'quinquennial'],
  [/^(?:census|folketelling|ten-yearly|tiårlig|zehnjähr|volkszählung)/, 'decennial'],
  [/^(?:irregular|uregelmessig|unregelmäßig|sporadi)/, 'irregular'],
]

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  second: 2,
  other: 2,
  to: 2,
  annet: 2,
  andre: 2,
  zwei: 2,
  zweite: 2,
  three: 3,
  third: 3,
  tre: 3,
  tredje: 3,
  drei: 3,
  dritte: 3,
  four: 4,
  fourth: 4,
  fire: 4,
  fjerde: 4,
  vier: 4,
  vierte: 4,
  five: 5,
  fifth: 5,
  fem: 5,
  femte: 5,
  fünf: 5,
  fünfte: 5,
  ten: 10,
  tenth: 10,
  ti: 10,
  tiende: 10,
  zehn: 10,
  zehnte: 10,
}

/** The frequency that a text probably means, such as `annual` for `jährlich`; null where there is no safe guess. */
export function suggestFrequency(text: string): Frequency | null {
  const normalized = text.trim().toLowerCase()
  const word = WORDS.find(([pattern]) => pattern.test(normalized))
  if (word) return word[1]
  const [, count = ''] =
    /^(?:every|hvert|alle|jedes)\s+(\d+|\p{L}+?)(?:[rs]?)\.?\s+(?:years?|år|jahre?)$/u.exec(
      normalized,
    ) ?? []
  const years = /^\d+$/.test(count) ? Number(count) : NUMBERS[count]
  if (years !== undefined && BY_YEARS[years]) return BY_YEARS[years]
  return findClosestMatch(normalized, FREQUENCIES) as Frequency | null
}
