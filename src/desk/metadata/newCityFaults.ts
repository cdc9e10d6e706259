import { findImpossibleEditions } from '../../model/editionFault.ts'
import { isNewId } from '../../model/pathPart.ts'
import { AREA_KINDS } from '../../package/areas.ts'
import type { NewCity } from './newCity.ts'

export type CityFaultCode =
  | 'required'
  | 'id-form'
  | 'id-twice'
  | 'country-form'
  | 'link-form'
  | 'language-form'
  | 'language-twice'
  | 'year'
  | 'edition-impossible'
  | 'baseline-after-edition'
  | 'no-rights'
  | 'no-such-area'
  | 'kind'

/** An error in the form of a new city. */
export interface CityFault {
  /** `id`, `name`, `languages`, `rights`, `rights.2.title`: a row by its key. */
  readonly field: string
  readonly code: CityFaultCode
}

const YEAR = /^[12]\d{3}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** All errors in the form, in the order of its fields. */
export function cityFaults(city: NewCity): readonly CityFault[] {
  const faults: CityFault[] = []
  const tell = (field: string, code: CityFaultCode) => void faults.push({ field, code })
  const first = city.languages[0] ?? ''
  const isBlank = (text: string | undefined) => (text ?? '').trim() === ''
  const idFault = (field: string, id: string, others: readonly string[]) => {
    if (isBlank(id)) tell(field, 'required')
    else if (!isNewId(id.trim())) tell(field, 'id-form')
    else if (others.some((other) => other.trim() === id.trim())) tell(field, 'id-twice')
  }
  for (const lang of city.languages) if (!LANGUAGE.test(lang)) tell('languages', 'language-form')
  if (new Set(city.languages).size < city.languages.length) tell('languages', 'language-twice')
  if (isBlank(city.name[first])) tell('name', 'required')
  idFault('id', city.id, [])
  if (!isBlank(city.country) && !/^[A-Z]{2}$/.test(city.country.trim()))
    tell('country', 'country-form')
  if (!isBlank(city.site) && !/^https?:\/\/\S+$/.test(city.site.trim())) tell('site', 'link-form')
  const places = city.areas.map(({ id }) => id.trim())
  if (!isBlank(city.partOf) && !places.includes(city.partOf.trim())) tell('partOf', 'no-such-area')
  yearFaults(city, tell)
  if (city.rights.length === 0) tell('rights', 'no-rights')
  city.rights.forEach(({ key, id, title, meaning }, index) => {
    if (isBlank(title[first])) tell(`rights.${key}.title`, 'required')
    idFault(
      `rights.${key}.id`,
      id,
      city.rights.slice(0, index).map((one) => one.id),
    )
    if (isBlank(meaning[first])) tell(`rights.${key}.meaning`, 'required')
  })
  city.areas.forEach(({ key, id, title, kind, partOf }, index) => {
    if (isBlank(title[first])) tell(`areas.${key}.title`, 'required')
    const others = city.areas.slice(0, index).map((one) => one.id)
    idFault(`areas.${key}.id`, id, [city.id, ...others])
    if (!(AREA_KINDS as readonly string[]).includes(kind)) tell(`areas.${key}.kind`, 'kind')
    const known = [city.id.trim(), ...places]
    if (!isBlank(partOf) && !known.includes(partOf.trim()))
      tell(`areas.${key}.partOf`, 'no-such-area')
  })
  return faults
}

function yearFaults(
  { baseline, edition }: NewCity,
  tell: (field: string, code: CityFaultCode) => void,
): void {
  const isYear = (text: string) => YEAR.test(text.trim())
  if (baseline.trim() === '') tell('baseline', 'required')
  else if (!isYear(baseline)) tell('baseline', 'year')
  if (edition.trim() === '') tell('edition', 'required')
  else if (!isYear(edition)) tell('edition', 'year')
  else if (findImpossibleEditions([Number(edition)]).length > 0)
    tell('edition', 'edition-impossible')
  if (isYear(baseline) && isYear(edition) && Number(baseline) > Number(edition))
    tell('baseline', 'baseline-after-edition')
}
