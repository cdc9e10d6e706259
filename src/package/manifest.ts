import * as v from 'valibot'
import type { City, Edition } from '../model/dataset.ts'
import type { LocalText } from '../model/text.ts'
import {
  findImpossibleEditions,
  MAX_EDITION,
  MAX_YEARS_APART,
  MIN_EDITION,
} from '../model/editionFault.ts'
import { cleanText } from '../model/controlCharacters.ts'
import {
  BaselineShape,
  CityShape,
  EditionShape,
  LanguagesShape,
  LicenceShape,
  Parts,
  ResourceShape,
} from './manifestShape.ts'
import type { ProblemLog } from './problemLog.ts'

export const MANIFEST = 'datapackage.json'

export interface Manifest {
  readonly city: City
  readonly languages: readonly string[]
  readonly baseline: number
  /** One for each licence that requires an attribution. */
  readonly attributions: readonly LocalText[]
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
export function readManifest(text: string, log: ProblemLog): Manifest | null {
  let json: unknown
  try {
    // Control characters may be escaped (\u000b): texts are displayed and written to XML documents.
    json = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' ? cleanText(value).text : value,
    )
  } catch {
    log.error('source-error', { file: MANIFEST }, { rule: 'json' })
    return null
  }
  const parsed = v.safeParse(Parts, json)
  if (!parsed.success || Array.isArray(json)) {
    log.error('source-error', { file: MANIFEST }, { rule: 'json' })
    return null
  }
  const parts: Readonly<Record<string, unknown>> = parsed.output
  const languages = part(LanguagesShape, parts['languages'], 'languages', log) ?? ['en']
  const first = languages[0]!
  const editions = list(EditionShape, parts['editions'], 'editions', 1, log).map((edition) => ({
    edition: edition.edition,
    state: edition.state,
    closes: edition.closes,
    published: edition.published,
    note: localText('note', edition, first),
  }))
  const city = part(CityShape, parts['city'], 'city', log)
  const sorted = withoutImpossible(onePerYear(editions, log), log)
  return {
    city: {
      id: city?.id ?? 'city',
      title: city ? localText('title', city, first) : {},
      country: city?.country ?? '',
      site: city?.site ?? '',
    },
    languages,
    baseline: baselineBefore(sorted, parts['baseline'], log) ?? sorted[0]?.edition ?? 0,
    attributions: attributionsIn(parts['licenses'], first, log),
    editions: sorted,
    ...resourcePaths(parts['resources'], log),
  }
}

function attributionsIn(
  licences: unknown,
  language: string,
  log: ProblemLog,
): readonly LocalText[] {
  return list(LicenceShape, licences ?? [], 'licenses', 0, log)
    .map((licence) => localText('attribution', licence, language))
    .filter((text) => Object.keys(text).length > 0)
}

function part<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name: string,
  log: ProblemLog,
): v.InferOutput<Schema> | null {
  // One problem for each position, even if a value violates several constraints.
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true })
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) {
    const at = [name, v.getDotPath(issue)].filter(Boolean).join('.')
    const text = issue.input === undefined ? '' : (JSON.stringify(issue.input) ?? '').slice(0, 80)
    log.error('manifest-error', { file: MANIFEST, text }, { part: at })
  }
  return null
}

/** The valid entries of a list; invalid ones are reported and skipped. */
function list<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name: string,
  fewest: number,
  log: ProblemLog,
): v.InferOutput<Schema>[] {
  const entries = part(v.pipe(v.array(v.unknown()), v.minLength(fewest)), value, name, log) ?? []
  return entries.flatMap((entry, index) => {
    const good = part(schema, entry, `${name}.${index}`, log)
    return good === null ? [] : [good]
  })
}

function onePerYear(editions: readonly Edition[], log: ProblemLog): readonly Edition[] {
  const byYear = new Map<number, Edition>()
  for (const edition of editions)
    if (!byYear.has(edition.edition)) byYear.set(edition.edition, edition)
    else
      log.error(
        'manifest-error',
        { file: MANIFEST, text: String(edition.edition) },
        { part: 'editions', rule: 'edition-twice' },
      )
  return [...byYear.values()].toSorted((a, b) => a.edition - b.edition)
}

/** An edition of 9999 would be the newest one and make every period possible. */
function withoutImpossible(editions: readonly Edition[], log: ProblemLog): readonly Edition[] {
  const impossible = findImpossibleEditions(editions.map(({ edition }) => edition))
  for (const year of impossible)
    log.error(
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
function baselineBefore(
  editions: readonly Edition[],
  value: unknown,
  log: ProblemLog,
): number | null {
  const baseline = part(BaselineShape, value, 'baseline', log)
  const newest = editions.at(-1)?.edition
  if (baseline === null || newest === undefined || baseline <= newest) return baseline
  log.error(
    'manifest-error',
    { file: MANIFEST, text: String(baseline) },
    { part: 'baseline', rule: 'baseline-after-editions', newest: String(newest) },
  )
  return null
}

/** `title` as a text or by language, and `title_nb`. */
function localText(
  name: string,
  holder: Readonly<Record<string, unknown>>,
  first: string,
): LocalText {
  const texts: Record<string, string> = {}
  const plain = holder[name]
  if (typeof plain === 'string' && plain !== '') texts[first] = plain
  else if (typeof plain === 'object' && plain !== null)
    for (const [lang, text] of Object.entries(plain))
      if (typeof text === 'string') texts[lang] = text
  for (const [key, text] of Object.entries(holder))
    if (key.startsWith(`${name}_`) && typeof text === 'string' && text !== '')
      texts[key.slice(name.length + 1)] = text
  return texts
}

/** A path outside the package is reported and ignored. */
function resourcePaths(value: unknown, log: ProblemLog): Pick<Manifest, 'paths' | 'sizes'> {
  const resources = list(ResourceShape, value, 'resources', 0, log)
  const paths = new Set<string>()
  for (const path of resources.flatMap((resource) => resource.path))
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(path))
      log.error(
        'manifest-error',
        { file: MANIFEST, text: path },
        { part: 'resources', rule: 'path' },
      )
    else paths.add(plainPath(path))
  const sizes = resources.flatMap(({ path, bytes }) =>
    typeof path === 'string' && typeof bytes === 'number'
      ? [[plainPath(path), bytes] as const]
      : [],
  )
  return { paths: [...paths], sizes: new Map(sizes) }
}

function plainPath(path: string): string {
  return path.replace(/^\.\//, '')
}
