import { isNonEmpty, type NonEmpty } from '../model/nonEmpty.ts'
import * as v from 'valibot'
import type { City, Edition } from '../model/dataset.ts'
import type { LanguageMap } from '../model/languageMap.ts'
import {
  findImpossibleEditions,
  MAX_EDITION,
  MAX_YEARS_APART,
  MIN_EDITION,
} from '../model/editionChecks.ts'
import { cleanText } from '../model/controlCharacters.ts'
import {
  BaselineSchema,
  CitySchema,
  EditionSchema,
  LanguagesSchema,
  LicenceSchema,
  ManifestSchema,
  ResourceSchema,
} from './manifestSchema.ts'
import type { ProblemCollector } from './problemCollector.ts'

export const MANIFEST = 'datapackage.json'

export interface Manifest {
  readonly city: City
  readonly languages: NonEmpty<string>
  readonly baseline: number
  /** One for each licence that requires an attribution. */
  readonly attributions: readonly LanguageMap[]
  /** Oldest first. */
  readonly editions: readonly Edition[]
  /** All resource paths without duplicates, in the order of the manifest. */
  readonly paths: readonly string[]
  /** Length of each file in bytes, where the manifest has it. */
  readonly sizes: ReadonlyMap<string, number>
}

/**
 * Parses `datapackage.json`. A missing or invalid part is reported and replaced by a default, so that the
 * rest can be shown. Null only where the text is not a JSON object.
 */
export function readManifest(text: string, problems: ProblemCollector): Manifest | null {
  let json: unknown
  try {
    // Control characters may be escaped (\u000b): texts are displayed and written to XML documents.
    json = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' ? cleanText(value).text : value,
    )
  } catch {
    problems.error('source-error', { file: MANIFEST }, { rule: 'json' })
    return null
  }
  const parsed = v.safeParse(ManifestSchema, json)
  if (!parsed.success || Array.isArray(json)) {
    problems.error('source-error', { file: MANIFEST }, { rule: 'json' })
    return null
  }
  const parts: Readonly<Record<string, unknown>> = parsed.output
  const listed = part(LanguagesSchema, parts['languages'], 'languages', problems) ?? []
  const languages: NonEmpty<string> = isNonEmpty(listed) ? listed : ['en']
  const [primaryLanguage] = languages
  const editions = list(EditionSchema, parts['editions'], 'editions', 1, problems).map(
    (edition) => ({
      edition: edition.edition,
      state: edition.state,
      closes: edition.closes,
      published: edition.published,
      note: readLanguageMap('note', edition, primaryLanguage),
    }),
  )
  const city = part(CitySchema, parts['city'], 'city', problems)
  const sorted = removeImpossibleEditions(removeDuplicateEditions(editions, problems), problems)
  return {
    city: {
      id: city?.id ?? 'city',
      title: city ? readLanguageMap('title', city, primaryLanguage) : {},
      country: city?.country ?? '',
      site: city?.site ?? '',
    },
    languages,
    baseline: readBaseline(sorted, parts['baseline'], problems) ?? sorted[0]?.edition ?? 0,
    attributions: readAttributions(parts['licenses'], primaryLanguage, problems),
    editions: sorted,
    ...readResources(parts['resources'], problems),
  }
}

function readAttributions(
  licences: unknown,
  language: string,
  problems: ProblemCollector,
): readonly LanguageMap[] {
  return list(LicenceSchema, licences ?? [], 'licenses', 0, problems)
    .map((licence) => readLanguageMap('attribution', licence, language))
    .filter((text) => Object.keys(text).length > 0)
}

function part<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name: string,
  problems: ProblemCollector,
): v.InferOutput<Schema> | null {
  // One problem for each position, even if a value violates several constraints.
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true })
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) {
    const at = [name, v.getDotPath(issue)].filter(Boolean).join('.')
    const text = issue.input === undefined ? '' : (JSON.stringify(issue.input) ?? '').slice(0, 80)
    problems.error('manifest-error', { file: MANIFEST, text }, { part: at })
  }
  return null
}

/** The valid entries of a list; invalid ones are reported and skipped. */
function list<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name: string,
  minLength: number,
  problems: ProblemCollector,
): v.InferOutput<Schema>[] {
  const entries =
    part(v.pipe(v.array(v.unknown()), v.minLength(minLength)), value, name, problems) ?? []
  return entries.flatMap((entry, index) => {
    const good = part(schema, entry, `${name}.${index}`, problems)
    return good === null ? [] : [good]
  })
}

function removeDuplicateEditions(
  editions: readonly Edition[],
  problems: ProblemCollector,
): readonly Edition[] {
  const byYear = new Map<number, Edition>()
  for (const edition of editions)
    if (!byYear.has(edition.edition)) byYear.set(edition.edition, edition)
    else
      problems.error(
        'manifest-error',
        { file: MANIFEST, text: String(edition.edition) },
        { part: 'editions', rule: 'edition-twice' },
      )
  return [...byYear.values()].toSorted((a, b) => a.edition - b.edition)
}

/** An edition of 9999 would be the newest one and make every period possible. */
function removeImpossibleEditions(
  editions: readonly Edition[],
  problems: ProblemCollector,
): readonly Edition[] {
  const impossible = findImpossibleEditions(editions.map(({ edition }) => edition))
  for (const year of impossible)
    problems.error(
      'manifest-error',
      { file: MANIFEST, text: String(year) },
      {
        part: 'editions',
        rule: 'edition-impossible',
        first: String(MIN_EDITION),
        last: String(MAX_EDITION),
        years: MAX_YEARS_APART,
      },
    )
  return editions.filter(({ edition }) => !impossible.includes(edition))
}

/** The baseline year; null where it is invalid or later than every edition. */
function readBaseline(
  editions: readonly Edition[],
  value: unknown,
  problems: ProblemCollector,
): number | null {
  const baseline = part(BaselineSchema, value, 'baseline', problems)
  const newest = editions.at(-1)?.edition
  if (baseline === null || newest === undefined || baseline <= newest) return baseline
  problems.error(
    'manifest-error',
    { file: MANIFEST, text: String(baseline) },
    { part: 'baseline', rule: 'baseline-after-editions', newest: String(newest) },
  )
  return null
}

/** `title` as a text or by language, and `title_nb`. */
function readLanguageMap(
  name: string,
  holder: Readonly<Record<string, unknown>>,
  primaryLanguage: string,
): LanguageMap {
  const texts: Record<string, string> = {}
  const plain = holder[name]
  if (typeof plain === 'string' && plain !== '') texts[primaryLanguage] = plain
  else if (typeof plain === 'object' && plain !== null)
    for (const [lang, text] of Object.entries(plain))
      if (typeof text === 'string') texts[lang] = text
  for (const [key, text] of Object.entries(holder))
    if (key.startsWith(`${name}_`) && typeof text === 'string' && text !== '')
      texts[key.slice(name.length + 1)] = text
  return texts
}

/** A path outside the package is reported and ignored. */
function readResources(
  value: unknown,
  problems: ProblemCollector,
): Pick<Manifest, 'paths' | 'sizes'> {
  const resources = list(ResourceSchema, value, 'resources', 0, problems)
  const paths = new Set<string>()
  for (const path of resources.flatMap((resource) => resource.path))
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(path))
      problems.error(
        'manifest-error',
        { file: MANIFEST, text: path },
        { part: 'resources', rule: 'path' },
      )
    else paths.add(normalizePath(path))
  const sizes = resources.flatMap(({ path, bytes }) =>
    typeof path === 'string' && typeof bytes === 'number'
      ? [[normalizePath(path), bytes] as const]
      : [],
  )
  return { paths: [...paths], sizes: new Map(sizes) }
}

function normalizePath(path: string): string {
  return path.replace(/^\.\//, '')
}
