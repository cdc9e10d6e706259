import type { LocalText } from '../../model/text.ts'
import { MANIFEST } from '../../package/manifest.ts'
import { writeCsv } from '../../package/writeCsv.ts'
import type { NewCity } from './newCity.ts'
import { columnsOf, languageColumn, SHEET_NAMES, tableSchema } from './tableSchemas.ts'

export interface TextFile {
  /** Relative to the package. */
  readonly path: string
  readonly text: string
}

/** The tables of a new package. */
const SHEETS = ['rights', 'indicators', 'areas', 'groups'] as const

/**
 * The files of an empty package: the city, its rights, areas, languages and baseline, and its first edition as a
 * draft. Cells that were not filled in stay blank.
 * @param readme the text of README.md
 */
export function newCityFiles(city: NewCity, readme: string): readonly TextFile[] {
  const languages = city.languages.map((lang) => lang.trim())
  const rows: Readonly<Record<(typeof SHEETS)[number], readonly Cells[]>> = {
    rights: city.rights.map(({ id, title, meaning, law }, index) => ({
      id: id.trim(),
      ...cellsOf('title', title, languages),
      ...cellsOf('meaning', meaning, languages),
      ...cellsOf('law', law, languages),
      order: String(index + 1),
    })),
    indicators: [],
    areas: [
      {
        id: city.id.trim(),
        ...cellsOf('title', city.name, languages),
        kind: 'city',
        part_of: city.partOf.trim(),
        order: '1',
        code: city.code.trim(),
      },
      ...city.areas.map(({ id, title, kind, partOf, code }, index) => ({
        id: id.trim(),
        ...cellsOf('title', title, languages),
        kind,
        part_of: partOf.trim(),
        order: String(index + 2),
        code: code.trim(),
      })),
    ],
    groups: [],
  }
  const sheets = SHEETS.map((name) => sheetOf(name, languages, rows[name]))
  const schemas = SHEET_NAMES.map((name) => ({
    path: `schemas/${name}.json`,
    text: json(tableSchema(name, languages)),
  }))
  return [
    { path: 'README.md', text: readme },
    { path: MANIFEST, text: manifestOf(city, languages) },
    ...sheets,
    ...schemas,
  ]
}

type Cells = Readonly<Record<string, string>>

function sheetOf(
  name: (typeof SHEETS)[number],
  languages: readonly string[],
  rows: readonly Cells[],
): TextFile {
  const header = columnsOf(name, languages)
  const table = { header, rows: rows.map((row) => header.map((column) => row[column] ?? '')) }
  return { path: `${name}.csv`, text: writeCsv(table) }
}

function cellsOf(name: string, text: LocalText, languages: readonly string[]): Cells {
  return Object.fromEntries(
    languages.map((lang) => [languageColumn(name, lang, languages), (text[lang] ?? '').trim()]),
  )
}

/** The title of a package by language; English in all others. */
const TITLES: Readonly<Record<string, (city: string) => string>> = {
  en: (city) => `Human rights in ${city}: indicators`,
  nb: (city) => `Menneskerettigheter i ${city}: indikatorer`,
  de: (city) => `Menschenrechte in ${city}: Indikatoren`,
}

function titleOf(name: LocalText, lang: string, languages: readonly string[]): string {
  const city = (name[lang] || name[languages[0]!] || '').trim()
  return (TITLES[lang] ?? TITLES['en']!)(city)
}

function manifestOf(city: NewCity, languages: readonly string[]): string {
  const manifest = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${city.id.trim()}-human-rights-indicators`,
    ...inLanguages('title', languages, (lang) => titleOf(city.name, lang, languages)),
    version: `${city.edition.trim()}.0.0`,
    city: {
      id: city.id.trim(),
      ...inLanguages('title', languages, (lang) => (city.name[lang] ?? '').trim()),
      country: city.country.trim(),
      site: city.site.trim(),
    },
    languages,
    baseline: Number(city.baseline),
    editions: [{ edition: Number(city.edition), state: 'draft', closes: '', published: '' }],
    resources: SHEETS.map((name) => ({
      name,
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: `schemas/${name}.json`,
    })),
  }
  return json(manifest)
}

/** `title` in the primary language, and `title_nb` for each other language with a text. */
function inLanguages(
  name: string,
  languages: readonly string[],
  words: (lang: string) => string,
): Readonly<Record<string, string>> {
  const given = languages.map(
    (lang, index) => [index === 0 ? name : `${name}_${lang}`, words(lang)] as const,
  )
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
