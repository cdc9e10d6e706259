import * as v from 'valibot'
import type { LocalText } from '../../model/text.ts'

/** A right that a new city has chosen, as it is typed. */
export interface NewRight {
  readonly key: string
  readonly id: string
  readonly title: LocalText
  readonly meaning: LocalText
  readonly law: LocalText
}

/** A place that figures will be of, besides the city itself. */
export interface NewArea {
  readonly key: string
  readonly id: string
  readonly title: LocalText
  readonly kind: string
  readonly partOf: string
  readonly code: string
}

/** What somebody has typed of a city that starts. Every cell is a text; what it means is computed. */
export interface NewCity {
  readonly id: string
  readonly name: LocalText
  readonly country: string
  readonly site: string
  /** The city's official code, for its own row of areas.csv. */
  readonly code: string
  /** The area that the city is part of. */
  readonly partOf: string
  /** The package's languages, its first one first. */
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

/** What was kept of a form; null where it is none. */
export function newCityFrom(kept: string | null): NewCity | null {
  if (kept === null) return null
  try {
    const reading = v.safeParse(NewCityShape, JSON.parse(kept))
    return reading.success ? reading.output : null
  } catch {
    return null
  }
}

/** An empty form, with one right to begin with. */
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

/** Another text in one language; a blank one is none. */
export function withLanguage(text: LocalText, lang: string, words: string): LocalText {
  const { [lang]: _former, ...others } = text
  return words === '' ? others : { ...others, [lang]: words }
}
