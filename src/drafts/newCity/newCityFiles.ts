import type { LanguageMap } from '../../model/languageMap.ts'
import { MANIFEST } from '../../datapackage/manifest.ts'
import { writeCsv } from '../../datapackage/io/writeCsv.ts'
import type { NewCity } from './newCity.ts'
import { getColumnNames, getLanguageColumn } from '../../model/tables/columns.ts'
import { areaTable } from '../../model/tables/areas.ts'
import { groupTable } from '../../model/tables/groups.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'
import { rightTable } from '../../model/tables/rights.ts'
import { TABLES } from '../../model/tables/tables.ts'
import { createTableSchema } from '../../datapackage/tables/tableSchema.ts'

export interface TextFile {
  /** Relative to the package. */
  readonly path: string
  readonly text: string
}

/** The tables of a new package. */
const NEW_TABLES = [rightTable, indicatorTable, areaTable, groupTable] as const
type NewTable = (typeof NEW_TABLES)[number]

/**
 * The files of an empty package: the city, its rights, areas, languages and baseline, and its first edition as a
 * draft. Cells that were not filled in stay blank.
 * @param readme the text of README.md
 */
export function createCityFiles(city: NewCity, readme: string): readonly TextFile[] {
  const languages = city.languages.map((lang) => lang.trim())
  const rows: Readonly<Record<NewTable['name'], readonly Cells[]>> = {
    rights: city.rights.map(({ id, title, meaning, law }, index) => ({
      id: id.trim(),
      ...getTextCells('title', title, languages),
      ...getTextCells('meaning', meaning, languages),
      ...getTextCells('law', law, languages),
      order: String(index + 1),
    })),
    indicators: [],
    areas: [
      {
        id: city.id.trim(),
        ...getTextCells('title', city.name, languages),
        kind: 'city',
        part_of: city.partOf.trim(),
        order: '1',
        code: city.code.trim(),
      },
      ...city.areas.map(({ id, title, kind, partOf, code }, index) => ({
        id: id.trim(),
        ...getTextCells('title', title, languages),
        kind,
        part_of: partOf.trim(),
        order: String(index + 2),
        code: code.trim(),
      })),
    ],
    groups: [],
  }
  const tables = NEW_TABLES.map((table) => createTable(table, languages, rows[table.name]))
  const schemas = TABLES.map((table) => ({
    path: `schemas/${table.name}.json`,
    text: formatJson(createTableSchema(table, languages)),
  }))
  return [
    { path: 'README.md', text: readme },
    { path: MANIFEST, text: createManifest(city, languages) },
    ...tables,
    ...schemas,
  ]
}

type Cells = Readonly<Record<string, string>>

function createTable(
  table: NewTable,
  languages: readonly string[],
  rows: readonly Cells[],
): TextFile {
  const header = getColumnNames(table, languages)
  const cells = rows.map((row) => header.map((column) => row[column] ?? ''))
  return { path: `${table.name}.csv`, text: writeCsv({ header, rows: cells }) }
}

function getTextCells(name: string, text: LanguageMap, languages: readonly string[]): Cells {
  return Object.fromEntries(
    languages.map((lang) => [getLanguageColumn(name, lang, languages), (text[lang] ?? '').trim()]),
  )
}

/** The title of a package by language; English in all others. */
const TITLES: Readonly<Record<string, (city: string) => string>> = {
  en: (city) => `Human rights in ${city}: indicators`,
  nb: (city) => `Menneskerettigheter i ${city}: indikatorer`,
  de: (city) => `Menschenrechte in ${city}: Indikatoren`,
}

function getPackageTitle(name: LanguageMap, lang: string, languages: readonly string[]): string {
  const city = (name[lang] || name[languages[0]!] || '').trim()
  return (TITLES[lang] ?? TITLES['en']!)(city)
}

function createManifest(city: NewCity, languages: readonly string[]): string {
  const manifest = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${city.id.trim()}-human-rights-indicators`,
    ...getLanguageProperties('title', languages, (lang) =>
      getPackageTitle(city.name, lang, languages),
    ),
    version: `${city.edition.trim()}.0.0`,
    city: {
      id: city.id.trim(),
      ...getLanguageProperties('title', languages, (lang) => (city.name[lang] ?? '').trim()),
      country: city.country.trim(),
      site: city.site.trim(),
    },
    languages,
    baseline: Number(city.baseline),
    editions: [{ edition: Number(city.edition), state: 'draft', closes: '', published: '' }],
    resources: NEW_TABLES.map(({ name }) => ({
      name,
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: `schemas/${name}.json`,
    })),
  }
  return formatJson(manifest)
}

/** `title` in the primary language, and `title_nb` for each other language with a text. */
function getLanguageProperties(
  name: string,
  languages: readonly string[],
  getText: (lang: string) => string,
): Readonly<Record<string, string>> {
  const given = languages.map(
    (lang, index) => [index === 0 ? name : `${name}_${lang}`, getText(lang)] as const,
  )
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
