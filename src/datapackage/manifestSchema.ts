import * as v from 'valibot'
import { isNewId } from '../model/pathPart.ts'

/** A text, or one text for each language. */
const LanguageMapSchema = v.union([v.string(), v.record(v.string(), v.string())])

/** Schemas of the parts of `datapackage.json` that the app reads; each part is checked separately. */
export const IdSchema = v.pipe(v.string(), v.check(isNewId))

export const CitySchema = v.looseObject({
  id: IdSchema,
  title: v.optional(LanguageMapSchema, ''),
  country: v.optional(v.string(), ''),
  site: v.optional(v.string(), ''),
})

export const LanguagesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  v.minLength(1),
)

const YearSchema = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))

export const BaselineSchema = YearSchema

const ISO_DATE = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/

export const EditionSchema = v.looseObject({
  edition: YearSchema,
  state: v.picklist(['published', 'draft']),
  closes: v.optional(v.pipe(v.string(), v.regex(ISO_DATE)), ''),
  published: v.optional(v.pipe(v.string(), v.regex(ISO_DATE)), ''),
  note: v.optional(LanguageMapSchema, ''),
})

export const LicenceSchema = v.looseObject({ attribution: v.optional(LanguageMapSchema, '') })

export const ResourceSchema = v.looseObject({
  path: v.union([v.string(), v.array(v.string())]),
  /** File length; ignored unless it is a number. */
  bytes: v.optional(v.unknown()),
})

export const ManifestSchema = v.looseObject({})
