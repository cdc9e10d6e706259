import * as v from 'valibot'
import { isNewId } from '../model/pathPart.ts'

/** A text, or one text for each language. */
const Texts = v.union([v.string(), v.record(v.string(), v.string())])

/** Schemas of the parts of `datapackage.json` that the app reads; each part is checked separately. */
export const Id = v.pipe(v.string(), v.check(isNewId))

export const CityShape = v.looseObject({
  id: Id,
  title: v.optional(Texts, ''),
  country: v.optional(v.string(), ''),
  site: v.optional(v.string(), ''),
})

export const LanguagesShape = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  v.minLength(1),
)

const Year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))

export const BaselineShape = Year

const ISO_DATE = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/

export const EditionShape = v.looseObject({
  edition: Year,
  state: v.picklist(['published', 'draft']),
  closes: v.optional(v.pipe(v.string(), v.regex(ISO_DATE)), ''),
  published: v.optional(v.pipe(v.string(), v.regex(ISO_DATE)), ''),
  note: v.optional(Texts, ''),
})

export const LicenceShape = v.looseObject({ attribution: v.optional(Texts, '') })

export const ResourceShape = v.looseObject({
  path: v.union([v.string(), v.array(v.string())]),
  /** File length; ignored unless it is a number. */
  bytes: v.optional(v.unknown()),
})

export const Parts = v.looseObject({})
