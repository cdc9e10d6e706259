import * as v from 'valibot'
import type { LanguageMap } from '../../model/languageMap.ts'

/** A right of a new city, as typed. */
export interface NewRight {
  readonly key: string
  readonly id: string
  readonly title: LanguageMap
  readonly meaning: LanguageMap
  readonly law: LanguageMap
}

/** An area of a new city, besides the city itself. */
export interface NewArea {
  readonly key: string
  readonly id: string
  readonly title: LanguageMap
  readonly kind: string
  readonly partOf: string
  readonly code: string
}

/** The form of a new city. Every cell is a text; values are computed from it. */
export interface NewCity {
  readonly id: string
  readonly name: LanguageMap
  readonly country: string
  readonly site: string
  /** The official code of the city, for its row of areas.csv. */
  readonly code: string
  /** The area that contains the city. */
  readonly partOf: string
  /** The languages of the package, the primary one first. */
  readonly languages: readonly string[]
  readonly baseline: string
  readonly edition: string
  readonly rights: readonly NewRight[]
  readonly areas: readonly NewArea[]
}

const Text = v.string()
const Texts = v.record(v.string(), v.string())

const NewCityShape = v.object({
  id: Text,
  name: Texts,
  country: Text,
  site: Text,
  code: Text,
  partOf: Text,
  languages: v.pipe(v.array(Text), v.minLength(1)),
  baseline: Text,
  edition: Text,
  rights: v.array(v.object({ key: Text, id: Text, title: Texts, meaning: Texts, law: Texts })),
  areas: v.array(
    v.object({ key: Text, id: Text, title: Texts, kind: Text, partOf: Text, code: Text }),
  ),
})

/** Parses a stored form; null if it is invalid. */
export function parseNewCity(stored: string | null): NewCity | null {
  if (stored === null) return null
  try {
    const result = v.safeParse(NewCityShape, JSON.parse(stored))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** An empty form with one right. */
export function createEmptyCity(language: string, year: number): NewCity {
  return {
    id: '',
    name: {},
    country: '',
    site: '',
    code: '',
    partOf: '',
    languages: [language],
    baseline: '',
    edition: String(year),
    rights: [createRight([])],
    areas: [],
  }
}

export function createRight(rights: readonly NewRight[]): NewRight {
  return { key: createKey(rights), id: '', title: {}, meaning: {}, law: {} }
}

export function createArea(areas: readonly NewArea[]): NewArea {
  return { key: createKey(areas), id: '', title: {}, kind: 'district', partOf: '', code: '' }
}

function createKey(rows: readonly { readonly key: string }[]): string {
  return String(Math.max(0, ...rows.map(({ key }) => Number(key))) + 1)
}

/** The text in one language replaced; a blank text is removed. */
export function setLanguageText(text: LanguageMap, lang: string, words: string): LanguageMap {
  const { [lang]: _previous, ...others } = text
  return words === '' ? others : { ...others, [lang]: words }
}
