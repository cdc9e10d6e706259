import * as v from 'valibot'
import type { LocalText } from '../../model/text.ts'

/** A right of a new city, as typed. */
export interface NewRight {
  readonly key: string
  readonly id: string
  readonly title: LocalText
  readonly meaning: LocalText
  readonly law: LocalText
}

/** An area of a new city, besides the city itself. */
export interface NewArea {
  readonly key: string
  readonly id: string
  readonly title: LocalText
  readonly kind: string
  readonly partOf: string
  readonly code: string
}

/** The form of a new city. Every cell is a text; values are computed from it. */
export interface NewCity {
  readonly id: string
  readonly name: LocalText
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
export function newCityFrom(kept: string | null): NewCity | null {
  if (kept === null) return null
  try {
    const reading = v.safeParse(NewCityShape, JSON.parse(kept))
    return reading.success ? reading.output : null
  } catch {
    return null
  }
}

/** An empty form with one right. */
export function emptyCity(language: string, year: number): NewCity {
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
    rights: [newRight([])],
    areas: [],
  }
}

export function newRight(rights: readonly NewRight[]): NewRight {
  return { key: freshKey(rights), id: '', title: {}, meaning: {}, law: {} }
}

export function newArea(areas: readonly NewArea[]): NewArea {
  return { key: freshKey(areas), id: '', title: {}, kind: 'district', partOf: '', code: '' }
}

function freshKey(rows: readonly { readonly key: string }[]): string {
  return String(Math.max(0, ...rows.map(({ key }) => Number(key))) + 1)
}

/** The text in one language replaced; a blank text is removed. */
export function withLanguage(text: LocalText, lang: string, words: string): LocalText {
  const { [lang]: _former, ...others } = text
  return words === '' ? others : { ...others, [lang]: words }
}
