import { findImpossibleEditions } from '../../model/editionChecks.ts'
import { isNewId } from '../../model/pathPart.ts'
import { AREA_KINDS } from '../../model/tables/areas.ts'
import type { NewCity } from './newCity.ts'

export type CityErrorCode =
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
export interface CityError {
  /** `id`, `name`, `languages`, `rights`, `rights.2.title`: a row by its key. */
  readonly field: string
  readonly code: CityErrorCode
}

const YEAR = /^[12]\d{3}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** All errors in the form, in the order of its fields. */
export function findCityErrors(city: NewCity): readonly CityError[] {
  const errors: CityError[] = []
  const reportError = (field: string, code: CityErrorCode) => void errors.push({ field, code })
  const primaryLanguage = city.languages[0] ?? ''
  const isBlank = (text: string | undefined) => (text ?? '').trim() === ''
  const checkId = (field: string, id: string, others: readonly string[]) => {
    if (isBlank(id)) reportError(field, 'required')
    else if (!isNewId(id.trim())) reportError(field, 'id-form')
    else if (others.some((other) => other.trim() === id.trim())) reportError(field, 'id-twice')
  }
  for (const lang of city.languages)
    if (!LANGUAGE.test(lang)) reportError('languages', 'language-form')
  if (new Set(city.languages).size < city.languages.length)
    reportError('languages', 'language-twice')
  if (isBlank(city.name[primaryLanguage])) reportError('name', 'required')
  checkId('id', city.id, [])
  if (!isBlank(city.country) && !/^[A-Z]{2}$/.test(city.country.trim()))
    reportError('country', 'country-form')
  if (!isBlank(city.site) && !/^https?:\/\/\S+$/.test(city.site.trim()))
    reportError('site', 'link-form')
  const places = city.areas.map(({ id }) => id.trim())
  if (!isBlank(city.partOf) && !places.includes(city.partOf.trim()))
    reportError('partOf', 'no-such-area')
  checkYears(city, reportError)
  if (city.rights.length === 0) reportError('rights', 'no-rights')
  city.rights.forEach(({ key, id, title, meaning }, index) => {
    if (isBlank(title[primaryLanguage])) reportError(`rights.${key}.title`, 'required')
    checkId(
      `rights.${key}.id`,
      id,
      city.rights.slice(0, index).map((other) => other.id),
    )
    if (isBlank(meaning[primaryLanguage])) reportError(`rights.${key}.meaning`, 'required')
  })
  city.areas.forEach(({ key, id, title, kind, partOf }, index) => {
    if (isBlank(title[primaryLanguage])) reportError(`areas.${key}.title`, 'required')
    const others = city.areas.slice(0, index).map((other) => other.id)
    checkId(`areas.${key}.id`, id, [city.id, ...others])
    if (!(AREA_KINDS as readonly string[]).includes(kind)) reportError(`areas.${key}.kind`, 'kind')
    const areaIds = [city.id.trim(), ...places]
    if (!isBlank(partOf) && !areaIds.includes(partOf.trim()))
      reportError(`areas.${key}.partOf`, 'no-such-area')
  })
  return errors
}

function checkYears(
  { baseline, edition }: NewCity,
  reportError: (field: string, code: CityErrorCode) => void,
): void {
  const isYear = (text: string) => YEAR.test(text.trim())
  if (baseline.trim() === '') reportError('baseline', 'required')
  else if (!isYear(baseline)) reportError('baseline', 'year')
  if (edition.trim() === '') reportError('edition', 'required')
  else if (!isYear(edition)) reportError('edition', 'year')
  else if (findImpossibleEditions([Number(edition)]).length > 0)
    reportError('edition', 'edition-impossible')
  if (isYear(baseline) && isYear(edition) && Number(baseline) > Number(edition))
    reportError('baseline', 'baseline-after-edition')
}
