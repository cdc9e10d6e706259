import { readCityPackage } from '../builders/packages.ts'
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts'

/** The folders of the packages in this repository. */
export const CITIES = ['indicators', 'fixtures/bergen', 'fixtures/graz'] as const

export interface ShownEdition {
  readonly city: string
  readonly edition: number
  readonly lang: Language
}

/** Every edition of every city in every language. */
export const EVERY_EDITION: readonly ShownEdition[] = (
  await Promise.all(
    CITIES.map(async (city) => {
      const { editions } = await readCityPackage(city)
      return editions.flatMap(({ edition }) =>
        LANGUAGES.map((lang): ShownEdition => ({ city, edition, lang })),
      )
    }),
  )
).flat()

/** The numbers in a sentence, in order. A number in words at its beginning counts; years do not. */
export function countsIn(sentence: string): readonly number[] {
  return (
    sentence
      .replace(/^(One|Ett|Eine)\b/, '1')
      .replaceAll(/\b(19|20)\d\d\b/g, '')
      .match(/\d+/g)
      ?.map(Number) ?? []
  )
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

export interface ShownCounts {
  readonly figures: number
  readonly judged: number
}

const OF_ALL = /^(Of|Av|Von) \d+ (figures?|tall|Zahl(en)?) /
const NONE = /^(None of the|Ingen av de|Keine der) \d+ /
const COMPARED = /(are compared|er sammenlignet slik|sind so verglichen): /
const INSIDE = /^(Of the|Av de|Von den) \d+/
const NOT_JUDGED = /(cannot be judged|kan ikke vurderes|nicht bewerten): /

/**
 * Reads the counts of all figures from the sentences of a page. Throws if they do not add up, or if
 * judged and other figures are not all figures.
 */
export function addedUp(text: string): ShownCounts {
  // `4 worse (from 3 indicators)`: the number of indicators is not part of the sum.
  const sentences = text.replaceAll(/ \([^)]*\)/g, '').split(/(?<=\.)\s+/)
  const recordText = sentences.find((one) => OF_ALL.test(one))
  const none = sentences.find((one) => NONE.test(one))
  if (none !== undefined) {
    const [figures, ...parts] = countsIn(none)
    if (sum(parts) !== figures) throw new Error(`${parts.join(' + ')} is not ${figures}: ${none}`)
    return { figures: figures ?? 0, judged: 0 }
  }
  if (recordText === undefined) throw new Error(`nothing counts the figures: ${text}`)
  const [figures = 0, judged = 0, ...parts] = countsIn(recordText)
  if (sum(parts) !== judged) throw new Error(`${parts.join(' + ')} is not ${judged}: ${recordText}`)
  const rest = sentences.find((one) => NOT_JUDGED.test(one) && one !== recordText)
  const [left = 0, ...reasons] = rest === undefined ? [] : countsIn(rest)
  if (sum(reasons) !== left) throw new Error(`${reasons.join(' + ')} is not ${left}: ${rest}`)
  if (judged + left !== figures) throw new Error(`${judged} + ${left} is not ${figures}: ${text}`)
  const compared = sentences.find((one) => COMPARED.test(one))
  const [all = judged, ...years] = compared === undefined ? [judged, judged] : countsIn(compared)
  if (all !== judged || sum(years) !== judged)
    throw new Error(`${years.join(' + ')} is not ${judged}: ${compared}`)
  const inside = sentences.find((one) => INSIDE.test(one))
  if (inside !== undefined) {
    const [apart = 0, judgedInside = 0, ...kinds] = countsIn(inside)
    if (sum(kinds) !== judgedInside || judgedInside > apart || !reasons.includes(apart))
      throw new Error(`these numbers do not add up: ${inside}`)
  }
  return { figures, judged }
}
