import actions from './schemas/actions.json'
import areas from './schemas/areas.json'
import consultation from './schemas/consultation.json'
import figures from './schemas/figures.json'
import followUp from './schemas/follow-up.json'
import groups from './schemas/groups.json'
import indicators from './schemas/indicators.json'
import priceIndex from './schemas/price-index.json'
import recommendations from './schemas/recommendations.json'
import rights from './schemas/rights.json'

/**
 * The Table Schemas of a package before its languages are known. They are not copied from the open package: its
 * schemas name its own languages, and a city in its first year has no schema for records. A test compares them
 * with the packages in this repository.
 */
const SCHEMAS = {
  rights,
  indicators,
  areas,
  groups,
  figures,
  'price-index': priceIndex,
  recommendations,
  'follow-up': followUp,
  actions,
  consultation,
} as const

export type TableName = keyof typeof SCHEMAS
export const TABLE_NAMES = Object.keys(SCHEMAS) as readonly TableName[]

interface Field {
  readonly name: string
  readonly type: string
  /** A text column that is repeated for each further language. */
  readonly perLanguage?: boolean
  readonly [property: string]: unknown
}

/** The Table Schema of a table for these languages, the primary one first. */
export function getTableSchema(
  name: TableName,
  languages: readonly string[],
): Readonly<Record<string, unknown>> & { readonly fields: readonly Field[] } {
  const { fields, ...schema } = SCHEMAS[name] as { fields: readonly Field[] }
  return {
    ...schema,
    fields: fields.flatMap((field) => expandField(field, languages)),
    ...getKeys(name),
  }
}

/** Keys follow the fields, as in the shipped files. */
function getKeys(name: TableName): Readonly<Record<string, unknown>> {
  const { primaryKey, foreignKeys } = SCHEMAS[name] as Readonly<Record<string, unknown>>
  return { ...(primaryKey ? { primaryKey } : {}), ...(foreignKeys ? { foreignKeys } : {}) }
}

function expandField(field: Field, languages: readonly string[]): readonly Field[] {
  const { perLanguage = false, ...plain } = field
  if (!perLanguage) return [plain]
  const others = languages.slice(1).map((lang) => ({
    name: getLanguageColumn(field.name, lang, languages),
    type: 'string',
    description: `${field.name} in ${lang}`,
  }))
  return [plain, ...others]
}

/** The column of a text in a language: the plain name for the primary language. */
export function getLanguageColumn(
  name: string,
  lang: string,
  languages: readonly string[],
): string {
  return lang === languages[0] ? name : `${name}_${lang.toLowerCase()}`
}

/** The columns of a table, in the order of its schema. */
export function listTableColumns(name: TableName, languages: readonly string[]): readonly string[] {
  return getTableSchema(name, languages).fields.map((field) => field.name)
}
